import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { currentReview } from "#lib/domain/current-review.ts";
import { enterableCells } from "#lib/domain/enterable-cells.ts";
import { judgeAtYear } from "#lib/domain/judge-at-year.ts";
import { latestYear } from "#lib/domain/latest-year.ts";
import { reconcile } from "#lib/domain/reconcile.ts";
import type { MemberRating, Resolution } from "#lib/domain/resolution.ts";
import { tallyOf } from "#lib/domain/tally.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";
import { branch, criterion, resolution, results, review, target } from "#tests/domain/builders.ts";

function example(): Resolution {
  const read = readResolutionFile(readFileSync("prisma/example/vp-ubnd-2020-2025.resolution.json"));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.resolution;
}

function scorecardOf(told: Resolution, basis: "computed" | "concluded" = "computed") {
  const seen = currentReview(told.reviews);
  if (seen === null) throw new Error("no review");
  return buildScorecard(told, seen, basis);
}

/** The example with the member ratings of 2022 as one branch's. */
function withMembers(counts: Partial<MemberRating>): Resolution {
  const told = example();
  const none = { excellent: 0, good: 0, completed: 0 };
  const memberRatings = told.memberRatings.map((rating) => {
    if (rating.year !== 2022) return rating;
    return { ...rating, ...none, ...(rating.branch === "kinh-te" ? counts : {}) };
  });
  return { ...told, memberRatings };
}

const verdictsOf = (told: Resolution) =>
  Object.fromEntries(scorecardOf(told).rows.map(({ target: { code }, verdict }) => [code, verdict]));

const warnedOf = (told: Resolution) => scorecardOf(told).warnings.map(({ code, year }) => `${code} ${year}`);

describe("the example (§8)", () => {
  test("gives the published verdicts, and one that differs", () => {
    expect(verdictsOf(example())).toEqual({
      P1: "met",
      P2: "met",
      P3: "exceeded",
      P4: "exceeded",
      P5: "missed",
      G1: "met",
      G2: "met",
      G3: "met",
      G4: "met",
      G5: "exceeded",
    });
    const { rows, tally } = scorecardOf(example());
    expect(rows.filter(({ differs }) => differs).map(({ target: { code } }) => code)).toEqual(["P3"]);
    expect(tally.party).toMatchObject({ exceeded: 2, met: 2, missed: 1, "met or exceeded": 4 });
    expect(tally.government).toMatchObject({ exceeded: 1, met: 4, missed: 0, "met or exceeded": 5 });
    expect(tally.all).toMatchObject({ exceeded: 3, met: 6, missed: 1 });
  });

  test("raises exactly two warnings", () => expect(warnedOf(example())).toEqual(["W1 2022", "W4 2022"]));

  test("13 excellent and 52 good: P5 is met, its warnings are gone, its conclusion differs", () => {
    const told = withMembers({ excellent: 13, good: 52 });
    expect(verdictsOf(told).P5).toBe("met");
    expect(warnedOf(told)).toEqual(["W8 2022"]);
  });

  test("65 good and none excellent: missed by the condition, without a warning", () => {
    const told = withMembers({ good: 65 });
    const row = scorecardOf(told).rows.find(({ target: { code } }) => code === "P5");
    expect(row?.verdict).toBe("missed");
    expect(row?.criteria.map(({ verdict }) => verdict)).toEqual(["met", "missed"]);
    expect(warnedOf(told)).toEqual([]);
  });

  test("on the basis of the conclusions P3 is met", () => {
    expect(scorecardOf(example(), "concluded").tally.party).toMatchObject({ exceeded: 1, met: 3, missed: 1 });
  });

  test("reconciled: the text counts two as met and lists three", () => {
    const told = example();
    const [party, government] = reconcile(scorecardOf(told));
    expect(party).toMatchObject({
      group: "party",
      computed: { exceeded: 2, met: 2, missed: 1 },
      concluded: { exceeded: 1, met: 3, missed: 1 },
      stated: { exceeded: 1, met: 2, missed: 1 },
      targets: 5,
      statedTotal: 4,
      differing: ["met"],
    });
    expect(government).toMatchObject({ statedTotal: 5, targets: 5, differing: [] });
  });
});

describe("a tally (§4)", () => {
  test("counts every verdict once, and met and exceeded together", () => {
    const tally = tallyOf(["exceeded", "met", "met", "on track", "no data"], false);
    expect(tally).toMatchObject({
      exceeded: 1,
      met: 2,
      "on track": 1,
      "no data": 1,
      missed: 0,
      "met or exceeded": 3,
    });
  });

  test("may count those on track as met", () =>
    expect(tallyOf(["on track", "met"], true)).toMatchObject({
      met: 2,
      "on track": 0,
      "met or exceeded": 2,
    }));
});

describe("a conclusion (§6)", () => {
  const told = resolution({ targets: [target([criterion()])], results: results({ 2021: "3", 2022: "3" }) });

  test("without one a target is shown as computed on either basis", () => {
    const scorecard = buildScorecard(told, review(), "concluded");
    expect(scorecard.rows[0]).toMatchObject({ conclusion: null, differs: false, verdict: "met" });
    expect(scorecard.tally.all.met).toBe(1);
  });

  test("without stated counts there is nothing to reconcile with", () =>
    expect(reconcile(buildScorecard(told, review()))[0]).toMatchObject({
      stated: null,
      statedTotal: null,
      differing: [],
    }));
});

describe("which review, year and cells", () => {
  test("the current review is the one that reads furthest, then the latest held, then the last listed", () => {
    const reviews = [
      review({ code: "e", throughYear: 2022 }),
      review({ code: "a", throughYear: 2022, heldOn: "2023-04-24" }),
      review({ code: "b", throughYear: 2021, heldOn: "2024-01-01" }),
      review({ code: "c", throughYear: 2022 }),
      review({ code: "d", throughYear: 2022, heldOn: "2023-04-24" }),
    ];
    expect(currentReview(reviews)?.code).toBe("d");
    expect(currentReview([])).toBeNull();
  });

  test("work goes on in the latest year with figures", () => {
    expect(latestYear(example())).toBe(2022);
    expect(latestYear(resolution())).toBe(2021);
  });

  test("cells are those of entered criteria, per branch of the active ones", () => {
    const told = resolution({
      branches: [branch("a"), branch("b", 2022)],
      targets: [
        target([
          criterion(),
          criterion({ code: "B", subject: "each branch" }),
          criterion({ code: "D", source: "organisation rating" }),
        ]),
      ],
    });
    const cells = enterableCells(told, 2021).map(({ criterion: { code }, branch: of }) => [
      code,
      of?.code ?? null,
    ]);
    expect(cells).toEqual([
      ["X", null],
      ["B", "a"],
    ]);
  });

  test("a year's page judges as if its year were the last one read", () => {
    expect(judgeAtYear(example(), 2021).get("P5a")?.verdict).toBe("met");
    expect(judgeAtYear(example(), 2022).get("P5a")?.verdict).toBe("missed");
  });
});
