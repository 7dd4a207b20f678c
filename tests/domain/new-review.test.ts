import { describe, expect, test } from "vitest";
import { becomesCurrent } from "#lib/domain/current-review.ts";
import { openCells } from "#lib/domain/open-cells.ts";
import { proposedCode } from "#lib/domain/proposed-code.ts";
import { proposedYear } from "#lib/domain/proposed-year.ts";
import type { Resolution, Review } from "#lib/domain/resolution.ts";
import { branch, criterion, rated, resolution, results, target } from "#tests/domain/builders.ts";

const admitted = criterion({ code: "A" });
const ratedBranches = criterion({
  code: "R",
  measure: "share",
  of: "population",
  source: "branch ratings",
  level: "good",
  thresholds: [{ from: 2021, value: "100" }],
});

const stored = (own: Partial<Resolution> = {}) =>
  resolution({ branches: [branch("mot")], targets: [target([admitted, ratedBranches])], ...own });

const complete = {
  results: results({ 2021: "3", 2022: "2", 2023: "3" }, "A"),
  branchRatings: [...rated(2021, { mot: "good" }), ...rated(2022, { mot: "good" })],
};

describe("the year proposed for a new review of 2021–2025", () => {
  test.each<[string, Resolution, number, number]>([
    ["is the latest with figures for every criterion", stored(complete), 2025, 2022],
    ["may be the current one, once it has them all", stored(complete), 2022, 2022],
    ["is the latest that is over where no year has them all", stored(), 2024, 2023],
    ["is the last of the term once that is over", stored(), 2030, 2025],
    ["is the first before any is over", stored(), 2021, 2021],
    ["is the latest that is over where there are no targets", resolution(), 2023, 2022],
  ])("%s", (_, given, thisYear, year) => expect(proposedYear(given, thisYear)).toBe(year));
});

test("a year lacks its blank cells and its incomplete ratings", () => {
  expect(openCells(stored(complete), 2022)).toEqual({ missing: 0, unrated: 0 });
  expect(openCells(stored(complete), 2023)).toEqual({ missing: 0, unrated: 1 });
  expect(openCells(stored(complete), 2024)).toEqual({ missing: 1, unrated: 1 });
});

test.each<[Review["kind"], number, string[], string]>([
  ["mid-term", 2022, [], "giua-nhiem-ky"],
  ["year-end", 2024, [], "nam-2024"],
  [undefined, 2024, [], "nam-2024"],
  ["end of term", 2025, [], "tong-ket"],
  ["year-end", 2024, ["nam-2024"], "nam-2024-2"],
  ["year-end", 2024, ["Nam-2024"], "nam-2024-2"],
  ["mid-term", 2022, ["giua-nhiem-ky", "giua-nhiem-ky-2"], "giua-nhiem-ky-3"],
])("of kind %s through %i, beside %j, a review is called %s", (kind, throughYear, taken, code) =>
  expect(proposedCode({ kind, throughYear }, taken)).toBe(code),
);

type Dated = { throughYear: number; heldOn?: string };

test.each<[string, Dated, Dated | null, boolean]>([
  ["the first one", { throughYear: 2021 }, null, true],
  ["a later year", { throughYear: 2023 }, { throughYear: 2022, heldOn: "2023-04-24" }, true],
  ["an earlier year", { throughYear: 2021, heldOn: "2024-01-01" }, { throughYear: 2022 }, false],
  [
    "a later day",
    { throughYear: 2022, heldOn: "2023-09-01" },
    { throughYear: 2022, heldOn: "2023-04-24" },
    true,
  ],
  ["no day yet", { throughYear: 2022 }, { throughYear: 2022, heldOn: "2023-04-24" }, false],
  ["both without a day", { throughYear: 2022 }, { throughYear: 2022 }, true],
])("with %s a review becomes the current one or not", (_, made, current, opens) =>
  expect(becomesCurrent(made, current)).toBe(opens),
);
