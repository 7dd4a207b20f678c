import { describe, expect, test } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Criterion, Resolution, Review, Target, Threshold } from "#lib/domain/resolution.ts";
import type { Warning } from "#lib/domain/warning.ts";
import { concerns, concernsCriterion } from "#lib/domain/warning-concerns.ts";
import {
  branch,
  criterion,
  members,
  rated,
  resolution,
  results,
  review,
  share,
  target,
} from "#tests/domain/builders.ts";

const raised = (own: Partial<Resolution>, seen: Partial<Review> = {}): Warning[] =>
  buildScorecard(resolution(own), review({ throughYear: 2021, ...seen })).warnings;
const codes = (own: Partial<Resolution>, seen: Partial<Review> = {}) =>
  raised(own, seen).map(({ code }) => code);

const branches = [branch("a"), branch("b")];
const counted = (excellent: number, good: number) => ({
  branches: [branch("a")],
  memberRatings: [members("a", 2021, { excellent, good, completed: 50 })],
});

describe("W1: too many excellent", () => {
  test.each([
    ["a fifth of those good or better is allowed", counted(13, 52), []],
    ["one more is too many", counted(13, 51), ["W1"]],
    [
      "another cap",
      { ...counted(13, 51), settings: { excellentCap: "20.4", excellentCapBase: "good or better" as const } },
      [],
    ],
    [
      "of those rated good only",
      { ...counted(13, 60), settings: { excellentCap: "20", excellentCapBase: "good only" as const } },
      ["W1"],
    ],
    ["branches too", { branches, branchRatings: rated(2021, { a: "excellent", b: "good" }) }, ["W1"]],
    [
      "branches below good do not count",
      { branches, branchRatings: rated(2021, { a: "excellent", b: "completed" }) },
      ["W1"],
    ],
    [
      "one branch of six may be excellent, where a fifth may",
      {
        branches: ["a", "b", "c", "d", "e", "f"].map((code) => branch(code)),
        branchRatings: rated(2021, { a: "excellent", b: "good", c: "good", d: "good", e: "good", f: "good" }),
      },
      [],
    ],
    [
      "branches and members of years in which a branch is not active do not count",
      {
        branches: [branch("a", 2022)],
        branchRatings: rated(2021, { a: "excellent" }),
        memberRatings: [members("a", 2021, { excellent: 9 })],
      },
      [],
    ],
    [
      "a branch that is not rated does not count",
      { branches, branchRatings: rated(2021, { a: null, b: "good" }) },
      [],
    ],
  ])("%s", (_, own, expected) => expect(codes(own)).toEqual(expected));
});

describe("W2 and W4: awards", () => {
  const fighters = share("1", { code: "F", award: "emulation fighter" });
  const workers = share("1", { code: "W", award: "advanced worker" });
  const awards = (f: string, w: string, own: Partial<Criterion> = {}, of?: string) => ({
    targets: [
      target([
        { ...fighters, ...own },
        { ...workers, ...own },
      ]),
    ],
    results: [...results({ 2021: f }, "F", of), ...results({ 2021: w }, "W", of)],
  });

  test.each([
    ["15 of 100", awards("15/200", "100/200"), []],
    ["16 of 100", awards("16/200", "100/200"), ["W2"]],
    ["heads unknown", awards("90%", "50%"), []],
    ["no fighters entered", awards("-", "50/100"), []],
    [
      "branch by branch",
      { branches: [branch("a")], ...awards("16/200", "100/200", { subject: "each branch" }, "a") },
      ["W2"],
    ],
    [
      "a branch that is not active is not asked",
      { branches: [branch("a", 2022)], ...awards("16/200", "100/200", { subject: "each branch" }, "a") },
      [],
    ],
    ["no workers entered", awards("16/200", "-"), []],
    [
      "workers of several criteria: the first whose heads are known",
      {
        targets: [target([fighters, { ...workers, code: "V" }, workers, { ...workers, code: "U" }])],
        results: [
          ...results({ 2021: "16/200" }, "F"),
          ...results({ 2021: "50%" }, "V"),
          ...results({ 2021: "100/200" }, "W"),
          ...results({ 2021: "200/200" }, "U"),
        ],
      },
      ["W2"],
    ],
  ])("fighters: %s", (_, own, expected) => expect(codes(own)).toEqual(expected));

  test("are compared with workers of the same subject only", () => {
    const own = awards("16/200", "100/200");
    const targets = [target([fighters, { ...workers, subject: "each branch" }])];
    expect(codes({ ...own, targets })).toEqual([]);
  });

  const rating = (good: number, completed: number) => ({
    branches: [branch("a")],
    memberRatings: [members("a", 2021, { good, completed })],
  });
  test.each([
    ["all advanced, one member below good", { ...awards("1/75", "75/75"), ...rating(64, 1) }, ["W4"]],
    ["all advanced, all members good", { ...awards("1/75", "75/75"), ...rating(65, 0) }, []],
    ["not all advanced", { ...awards("1/75", "74/75"), ...rating(64, 1) }, []],
    ["by percentage too", { ...awards("-", "100%"), ...rating(64, 1) }, ["W4"]],
    [
      "a branch by its own members",
      { ...rating(64, 1), ...awards("-", "9/9", { subject: "each branch" }, "a") },
      ["W4"],
    ],
    [
      "a branch all of whose own members are good, whatever another's are",
      {
        branches,
        ...awards("-", "9/9", { subject: "each branch" }, "a"),
        memberRatings: [members("a", 2021, { good: 9 }), members("b", 2021, { completed: 9 })],
      },
      [],
    ],
    [
      "a branch without counts says nothing",
      { branches: [branch("a")], ...awards("-", "9/9", { subject: "each branch" }, "a") },
      [],
    ],
    [
      "every advanced worker, but nothing of an award",
      { ...awards("-", "75/75", { award: undefined }), ...rating(64, 1) },
      [],
    ],
    ["nothing entered", { ...awards("-", "-"), ...rating(64, 1) }, []],
    [
      "a branch all of whose members are good",
      { ...rating(64, 0), ...awards("-", "9/9", { subject: "each branch" }, "a") },
      [],
    ],
  ])("workers: %s", (_, own, expected) => expect(codes(own)).toEqual(expected));
});

describe("W3: counts that do not add up", () => {
  const rating = [members("a", 2021, { good: 60, exempt: 3, unrated: 2 })];
  const base = (figures: object) => ({
    branches: [branch("a")],
    memberRatings: rating,
    baseFigures: [{ year: 2021, ...figures }],
  });
  const studied = { targets: [target([share("1", { base: "staff" })])], results: results({ 2021: "70/75" }) };

  test.each([
    ["grades, exempt and unrated are the members", base({ members: 65, membersRated: 60 }), []],
    ["members differ", base({ members: 66 }), ["W3"]],
    ["members rated differ", base({ membersRated: 61 }), ["W3"]],
    ["a branch without counts: nothing is said", { ...base({ members: 66 }), branches }, []],
    ["a denominator as its base figure", { ...studied, baseFigures: [{ year: 2021, staff: 75 }] }, []],
    ["a denominator that differs", { ...studied, baseFigures: [{ year: 2021, staff: 76 }] }, ["W3"]],
    ["a base figure that is not known", { ...studied, baseFigures: [{ year: 2021, members: 1 }] }, []],
    ["no base figures of the year", { ...studied, baseFigures: [{ year: 2022, staff: 76 }] }, []],
    [
      "a criterion without a base",
      { ...base({}), targets: [target([share("1")])], results: studied.results },
      [],
    ],
    ["nothing entered", { ...studied, results: [], baseFigures: [{ year: 2021, staff: 75 }] }, []],
    [
      "not entered",
      { ...studied, results: results({ 2021: "-" }), baseFigures: [{ year: 2021, staff: 75 }] },
      [],
    ],
    [
      "branches have denominators of their own",
      {
        branches: [branch("a")],
        targets: [target([share("1", { base: "staff", subject: "each branch" })])],
        results: [...results({ 2021: "70/75" }, "X", "a"), ...results({ 2021: "70/75" })],
        baseFigures: [{ year: 2021, staff: 99 }],
      },
      [],
    ],
    ["no branch at all: nothing is said of members", { baseFigures: [{ year: 2021, members: 1 }] }, []],
    [
      "a percentage without heads",
      { ...studied, results: results({ 2021: "90%" }), baseFigures: [{ year: 2021, staff: 76 }] },
      [],
    ],
  ])("%s", (_, own, expected) => expect(codes(own)).toEqual(expected));
});

describe("W5: jumps against the year before", () => {
  const two = (one: Criterion, before: string, now: string) =>
    raised(
      { targets: [target([one])], results: results({ 2021: before, 2022: now }) },
      { throughYear: 2022 },
    ).map(({ code, year }) => `${code} ${year}`);
  const quantity = criterion();
  const growth = criterion({ measure: "growth", against: "previous year" });

  test.each([
    ["a quantity by half", quantity, "10", "15", []],
    ["a quantity by more than half", quantity, "10", "15.1", ["W5 2022"]],
    ["down by more than half", quantity, "10", "4.9", ["W5 2022"]],
    ["small quantities may double", quantity, "4", "9", []],
    ["one of them at least 10", quantity, "4", "10", ["W5 2022"]],
    ["from nothing", quantity, "0", "10", ["W5 2022"]],
    ["both below 10", quantity, "9", "1", []],
    ["from below nothing", quantity, "-10", "10", ["W5 2022"]],
    ["all gone", quantity, "10", "0", ["W5 2022"]],
    ["down by half", quantity, "10", "5", []],
    ["a growth is looked at by its quantity", growth, "10", "16", ["W5 2022"]],
    ["a growth's quantity by half", growth, "10", "15", []],
    ["a share down by 20 points", share("1"), "70%", "50%", []],
    ["a share down by more", share("1"), "70.1%", "50%", ["W5 2022"]],
    ["a share by 20 points", share("1"), "50%", "70%", []],
    ["a share by more", share("1"), "50%", "70.1%", ["W5 2022"]],
    ["without a year before", quantity, "-", "100", []],
    ["yes to no is no jump", criterion({ measure: "yes-no", thresholds: [] }), "yes", "no", []],
  ])("%s", (_, one, before, now, expected) => expect(two(one, before, now)).toEqual(expected));

  test("derived shares and branches too", () => {
    const one = share("1", { source: "branch ratings", level: "good" });
    const branchRatings = [
      ...rated(2021, { a: "good", b: "good" }),
      ...rated(2022, { a: "completed", b: "good" }),
    ];
    expect(
      raised({ branches, targets: [target([one])], branchRatings }, { throughYear: 2022 }),
    ).toMatchObject([{ code: "W5", branch: null }]);
    const each = criterion({ subject: "each branch" });
    const entered = results({ 2021: "10", 2022: "30" }, "X", "b");
    expect(
      raised({ branches, targets: [target([each])], results: entered }, { throughYear: 2022 }),
    ).toMatchObject([{ code: "W5", branch: "b" }]);
  });
});

describe("W6: thresholds without meaning", () => {
  const at = (one: Criterion, value: string, own: Partial<Threshold> = {}) =>
    raised({ targets: [target([{ ...one, thresholds: [{ from: 2021, value, ...own }] }])] }).map((warning) =>
      warning.code === "W6" ? warning.reached : warning.code,
    );
  const excellent = share("", { source: "member ratings", level: "excellent" });

  test.each<[string, Criterion, string, string[]]>([
    ["more than a whole population", share(""), "100.1", ["never"]],
    ["the whole", share(""), "100", []],
    ["strictly more than nearly the whole", share("", { aim: "more than" }), "99", []],
    ["exactly more than the whole", share("", { aim: "exactly" }), "101", ["never"]],
    ["a quantity above 100", criterion(), "101", []],
    ["excellent branches above the cap", { ...excellent, source: "branch ratings" }, "21", []],
    ["good members above the cap", { ...excellent, level: "good" }, "21", []],
    ["at most all of the members excellent", { ...excellent, aim: "at most" }, "99", []],
    ["a share of at least nothing", share(""), "0", ["always"]],
    ["a share of at least something", share(""), "0.1", []],
    ["a quantity of at least less than nothing", criterion(), "-1", ["always"]],
    ["a share of at most more than the whole", share("", { aim: "at most" }), "101", ["always"]],
    ["a share of at most nearly the whole", share("", { aim: "at most" }), "99", []],
    ["a quota of at most 100", share("", { of: "quota", aim: "at most" }), "100", []],
    ["a quantity of at most 100", criterion({ aim: "at most" }), "100", []],
    [
      "growth of at most 100",
      criterion({ measure: "growth", against: "baseline", aim: "at most" }),
      "100",
      [],
    ],
    ["less than the whole", share("", { aim: "less than" }), "100", []],
    ["strictly more than the whole", share("", { aim: "more than" }), "100", ["never"]],
    ["a quota may pass it", share("", { of: "quota" }), "110", []],
    ["excellent members above the cap", excellent, "20.1", ["never"]],
    ["excellent members at the cap", excellent, "20", []],
    ["at least nothing", criterion(), "0", ["always"]],
    ["at most a whole population", share("", { aim: "at most" }), "100", ["always"]],
    ["at most nothing", criterion({ aim: "at most" }), "0", []],
    [
      "growth of at least nothing means something",
      criterion({ measure: "growth", against: "previous year" }),
      "0",
      [],
    ],
    ["a grade", criterion({ measure: "rating" }), "good", []],
  ])("%s", (_, one, value, expected) => expect(at(one, value)).toEqual(expected));
});

describe("W7: a denominator that changed after its year was approved", () => {
  const shared = { targets: [target([share("15")])], results: results({ 2021: "10/70" }) };
  const approved = (denominator: string, branchOf: string | null = null, year = 2021) => [
    { criterion: "X", branch: branchOf, year, denominator },
  ];
  test.each([
    ["another number than was approved", { ...shared, approvedDenominators: approved("69") }, ["W7"]],
    ["the number that was approved", { ...shared, approvedDenominators: approved("70") }, []],
    ["the same number, written otherwise", { ...shared, approvedDenominators: approved("70.0") }, []],
    ["nothing was changed since, or nothing was approved", shared, []],
    [
      "cleared since: a gap, not a change",
      { ...shared, results: results({ 2021: "-" }), approvedDenominators: approved("69") },
      [],
    ],
    ["removed since", { ...shared, results: [], approvedDenominators: approved("69") }, []],
    [
      "a year that the review does not see",
      { ...shared, results: results({ 2022: "10/70" }), approvedDenominators: approved("69", null, 2022) },
      [],
    ],
    [
      "of a branch",
      {
        targets: [target([share("15", { subject: "each branch" })])],
        branches: [branch("a")],
        results: results({ 2021: "10/70" }, "X", "a"),
        approvedDenominators: approved("69", "a"),
      },
      ["W7"],
    ],
  ])("%s", (_, own, expected) => expect(codes(own)).toEqual(expected));
});

test("W6 looks at every threshold, whenever it comes into force", () => {
  const road = criterion({
    thresholds: [
      { from: 2021, value: "3" },
      { from: 2024, value: "0", basis: "NQ 12" },
    ],
  });
  expect(raised({ targets: [target([road])] })).toEqual([
    {
      ...{ code: "W6", year: 2024, criterion: "X", reached: "always" },
      threshold: { from: 2024, value: "0", basis: "NQ 12" },
    },
  ]);
});

test("W6 has nothing to say of yes", () =>
  expect(
    raised({
      targets: [target([criterion({ measure: "yes-no", thresholds: [{ from: 2021, value: true }] })])],
    }),
  ).toEqual([]));

describe("W8: a conclusion that differs without a reason", () => {
  const told = { targets: [target([criterion()])], results: results({ 2021: "3" }) };
  test.each([
    ["without a reason", { target: "T", verdict: "exceeded" as const }, ["W8"]],
    ["with an empty one", { target: "T", verdict: "exceeded" as const, reason: " " }, ["W8"]],
    ["with a reason", { target: "T", verdict: "exceeded" as const, reason: "vượt kế hoạch" }, []],
    ["the same as computed", { target: "T", verdict: "met" as const }, []],
  ])("%s", (_, conclusion, expected) => expect(codes(told, { conclusions: [conclusion] })).toEqual(expected));
});

describe("a warning stands under the targets it concerns", () => {
  const excellent = (source: "member ratings" | "branch ratings") =>
    target([share("20", { code: "E", source, level: "excellent" })]);
  const told = { targets: [target([criterion()])], results: results({ 2021: "3" }) };
  const empty = { targets: [target([criterion({ thresholds: [{ from: 2021, value: "0" }] })])] };
  const excellentBranches = { branches, branchRatings: rated(2021, { a: "excellent", b: "good" }) };
  const unreasoned = { conclusions: [{ target: "T", verdict: "exceeded" as const }] };

  test.each<[string, Partial<Resolution>, Partial<Review>, Target, boolean]>([
    ["excellent members", counted(13, 51), {}, excellent("member ratings"), true],
    ["excellent members, a target of branches", counted(13, 51), {}, excellent("branch ratings"), false],
    ["excellent branches", excellentBranches, {}, excellent("branch ratings"), true],
    [
      "good members",
      counted(13, 51),
      {},
      target([share("100", { source: "member ratings", level: "good" })]),
      false,
    ],
    [
      "excellent members, one criterion of several",
      counted(13, 51),
      {},
      target([criterion(), share("20", { code: "E", source: "member ratings", level: "excellent" })]),
      true,
    ],
    ["a criterion of its own", empty, {}, target([criterion()]), true],
    ["one criterion of several", empty, {}, target([criterion({ code: "Y" }), criterion()]), true],
    ["a criterion of another", empty, {}, target([criterion({ code: "Y" })]), false],
    ["its conclusion", told, unreasoned, target([], { code: "T" }), true],
    ["another's conclusion", told, unreasoned, target([], { code: "U" }), false],
  ])("%s", (_, own, seen, of, expected) =>
    expect(raised(own, seen).map((warning) => concerns(warning, of))).toEqual([expected]),
  );
});

test.each(["W2", "W3", "W4", "W5", "W6", "W7"] as const)(
  "%s concerns the target of its criterion",
  (code) => {
    const warning = { code, year: 2021, criterion: "X" } as Warning;
    expect(concerns(warning, target([criterion()]))).toBe(true);
    expect(concerns(warning, target([criterion({ code: "Y" })]))).toBe(false);
  },
);

test("a conclusion is a target's, and no criterion's", () => {
  const warning = { code: "W8", year: 2021, target: "T" } as Warning;
  expect(concernsCriterion(warning, criterion({ code: "T" }))).toBe(false);
});
