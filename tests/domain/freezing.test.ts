import { expect, test } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { proposedBasis, unapprovedYears } from "#lib/domain/freezing.ts";
import { unconcluded } from "#lib/domain/unconcluded.ts";
import type { YearState } from "#lib/domain/year-move.ts";
import { criterion, resolution, review, target } from "#tests/domain/builders.ts";

const term = resolution({
  targets: [target([criterion()], { code: "P1" }), target([criterion({ code: "Y" })], { code: "P2" })],
});
const concluded = (...codes: string[]) =>
  buildScorecard(
    term,
    review({ conclusions: codes.map((code) => ({ target: code, verdict: "met" as const })) }),
  );

test("the concluded basis is proposed once every target has a conclusion", () => {
  expect(proposedBasis(concluded("P1"))).toBe("computed");
  expect(unconcluded(concluded("P1")).map(({ target }) => target.code)).toEqual(["P2"]);
  expect(proposedBasis(concluded("P1", "P2"))).toBe("concluded");
  expect(unconcluded(concluded("P1", "P2"))).toEqual([]);
});

test("without targets there is nothing to conclude on", () => {
  expect(proposedBasis(buildScorecard(resolution(), review()))).toBe("computed");
});

test("years that are not approved are named, the partial year too", () => {
  const states = new Map<number, YearState>([
    [2021, "approved"],
    [2022, "submitted"],
    [2023, "draft"],
  ]);
  expect(unapprovedYears(review(), term.term, states)).toEqual([2022]);
  expect(unapprovedYears(review({ partialYear: 2023 }), term.term, states)).toEqual([2022, 2023]);
  expect(unapprovedYears(review({ throughYear: 2021 }), term.term, states)).toEqual([]);
});
