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
import {
  branch,
  criterion,
  members,
  rated,
  resolution,
  results,
  review,
  target,
} from "#tests/domain/builders.ts";

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

  test("and no others", () =>
    expect(tallyOf(["on track", "missed", "no data"], true)).toMatchObject({
      met: 1,
      missed: 1,
      "no data": 1,
    }));
});

describe("a conclusion (§6)", () => {
  const told = resolution({ targets: [target([criterion()])], results: results({ 2021: "3", 2022: "3" }) });

  test("without one a target is shown as computed on either basis", () => {
    const scorecard = buildScorecard(told, review(), "concluded");
    expect(scorecard.rows[0]).toMatchObject({ conclusion: null, differs: false, verdict: "met" });
    expect(scorecard.tally.all.met).toBe(1);
  });

  const concluded = [
    { target: "T", verdict: "met" as const },
    { target: "U", verdict: "on track" as const },
  ];
  const two = {
    ...told,
    targets: [target([criterion()]), target([criterion({ code: "Y" })], { code: "U", group: "government" })],
  };

  test("is the target's own, and differs where its verdict does", () => {
    const { rows, tally } = buildScorecard(two, review({ conclusions: concluded }), "concluded");
    expect(rows.map(({ conclusion, differs }) => [conclusion?.verdict, differs])).toEqual([
      ["met", false],
      ["on track", true],
    ]);
    expect(tally.party).toMatchObject({ met: 1, "on track": 0 });
    expect(tally.government).toMatchObject({ met: 0, "on track": 1 });
    expect(tally.all).toMatchObject({ met: 1, "on track": 1 });
  });

  test("on track is counted as met where the review says so, in tallies and in the reconciliation", () => {
    const seen = review({ conclusions: concluded, countOnTrackAsMet: true });
    expect(buildScorecard(two, seen, "concluded").tally.government).toMatchObject({ met: 1, "on track": 0 });
    expect(reconcile(buildScorecard(two, seen))[1]?.concluded).toMatchObject({ met: 1, "on track": 0 });
  });

  test("a verdict that the published text leaves out counts as none", () => {
    const seen = review({ conclusions: concluded, statedCounts: { party: {}, government: { met: 1 } } });
    expect(reconcile(buildScorecard(two, seen)).map(({ group, differing }) => [group, differing])).toEqual([
      ["party", ["met"]],
      ["government", ["met", "on track"]],
    ]);
  });

  test("without stated counts there is nothing to reconcile with", () =>
    expect(reconcile(buildScorecard(told, review()))[0]).toMatchObject({
      stated: null,
      statedTotal: null,
      differing: [],
    }));
});

describe("which review, year and cells", () => {
  test.each<[string, Partial<Resolution>, number]>([
    ["without any the first of the term", {}, 2021],
    ["of a result", { results: results({ 2022: "3" }) }, 2022],
    ["of the organisation's rating", { organisationRatings: [{ year: 2023, rating: "good" }] }, 2023],
    ["of a branch's rating", { branchRatings: rated(2024, { a: "good" }) }, 2024],
    ["of a branch's members", { memberRatings: [members("a", 2025, {})] }, 2025],
    ["none after the term", { results: results({ 2022: "3", 2026: "3" }) }, 2022],
    ["none before it", { results: results({ 2020: "3" }) }, 2021],
  ])("work goes on in the latest year with figures: %s", (_, own, year) =>
    expect(latestYear(resolution(own))).toBe(year),
  );

  test("a scorecard has the assessed years up to the review, whatever the basis", () => {
    const told = resolution({ targets: [target([criterion()])] });
    expect(buildScorecard(told, review({ throughYear: 2023 }))).toMatchObject({
      ...{ basis: "computed", years: [2021, 2022, 2023], term: { code: "t" }, review: { code: "r" } },
    });
    expect(buildScorecard(told, review({ throughYear: 2025 }), "concluded").basis).toBe("concluded");
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
