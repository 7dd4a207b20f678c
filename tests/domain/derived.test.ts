import { describe, expect, test } from "vitest";
import type { Criterion } from "#lib/domain/resolution.ts";
import { branch, judged, members, rated, share, verdictOf } from "#tests/domain/builders.ts";

const five = ["a", "b", "c", "d", "e"].map((code) => branch(code));
const goodBranches = (own: Partial<Criterion> = {}, percent = "100") =>
  share(percent, { source: "branch ratings", level: "good", ...own });
const goodMembers = (own: Partial<Criterion> = {}, percent = "100") =>
  share(percent, { source: "member ratings", level: "good", ...own });
const one = { branches: [branch("a")], throughYear: 2021 };
const all = { a: "good", b: "good", c: "good", d: "good", e: "good" } as const;
const in2021 = { branches: five, throughYear: 2021 };
const yearOf = (criterion: Criterion, given: Parameters<typeof judged>[1]) =>
  judged(criterion, given).courses[0]?.years[0];

describe("branches rated a level or better (§3)", () => {
  test("count against all active branches", () => {
    const branchRatings = rated(2021, { ...all, e: "completed" });
    const year = yearOf(goodBranches(), { ...in2021, branchRatings });
    expect(year).toMatchObject({ verdict: "missed", missingBranches: [] });
    expect(year?.value).toMatchObject({ heads: { numerator: { n: 4n }, denominator: { n: 5n } } });
  });

  test.each([
    ["all rated good, one open: it decides", rated(2021, { ...all, e: null }), goodBranches(), "no data"],
    [
      "one below good: missed, whatever the open one gets",
      rated(2021, { a: "completed", b: "good" }),
      goodBranches(),
      "missed",
    ],
    [
      "three good, two open: they decide",
      rated(2021, { ...all, d: null, e: null }),
      goodBranches(),
      "no data",
    ],
    [
      "half wanted, four good: exceeded whatever the open one gets",
      rated(2021, { ...all, e: null }),
      goodBranches({}, "50"),
      "exceeded",
    ],
    [
      "80 % wanted, four good of five: met or exceeded, so open",
      rated(2021, { ...all, e: null }),
      goodBranches({}, "80"),
      "no data",
    ],
    [
      "level not completed: rated at all",
      rated(2021, { ...all, e: "not completed" }),
      goodBranches({ level: "not completed" }),
      "met",
    ],
  ])("%s", (_, branchRatings, criterion, verdict) => {
    const year = yearOf(criterion, { ...in2021, branchRatings });
    expect(judged(criterion, { ...in2021, branchRatings }).verdict).toBe(verdict);
    if (verdict === "no data") expect(year?.missingBranches).toContain("e");
  });

  test("a branch that begins later or ended before is not counted", () => {
    const branches = [branch("a"), branch("b", 2022), branch("c", 2019, 2020)];
    expect(
      verdictOf(goodBranches(), { branches, branchRatings: rated(2021, { a: "good" }), throughYear: 2021 }),
    ).toBe("met");
  });

  test("without a level, whatever is rated counts", () => {
    const branchRatings = rated(2021, { ...all, e: "not completed" });
    expect(verdictOf(goodBranches({ level: undefined }), { ...in2021, branchRatings })).toBe("met");
  });

  test("a year without any active branch is not applicable", () => {
    const branches = [branch("a", 2022)];
    const trace = judged(goodBranches(), { branches, branchRatings: rated(2022, { a: "good" }) });
    expect(trace.verdict).toBe("met");
    expect(trace.courses[0]?.years.map(({ year, notApplicable }) => [year, notApplicable])).toEqual([
      [2021, ""],
      [2022, null],
    ]);
    expect(verdictOf(goodBranches(), { branches: [], throughYear: 2025 })).toBe("not applicable for good");
    expect(verdictOf(goodMembers(), { branches: [], throughYear: 2025 })).toBe("not applicable for good");
  });

  test("of an average an open branch is a gap, though every year would come out alike", () => {
    const average = goodBranches({ horizon: "average" }, "50");
    expect(verdictOf(average, { ...in2021, branchRatings: rated(2021, { ...all, e: null }) })).toBe(
      "no data",
    );
  });
});

describe("members rated a level or better (§3)", () => {
  test("exempt and unrated members stand apart", () => {
    const memberRatings = [members("a", 2021, { excellent: 1, good: 9, exempt: 3, unrated: 2 })];
    const year = yearOf(goodMembers(), { ...one, memberRatings });
    expect(year).toMatchObject({ verdict: "met", value: { heads: { denominator: { n: 10n } } } });
  });

  test.each([
    ["excellent", 1n],
    ["good", 3n],
    ["completed", 6n],
    ["not completed", 10n],
  ] as const)("level %s", (level, numerator) => {
    const memberRatings = [members("a", 2021, { excellent: 1, good: 2, completed: 3, notCompleted: 4 })];
    const year = yearOf(goodMembers({ level }, "1"), { ...one, memberRatings });
    expect(year?.value).toMatchObject({ heads: { numerator: { n: numerator }, denominator: { n: 10n } } });
  });

  test("a branch without counts is named, also where years are only carried along", () => {
    const given = { ...two, memberRatings: [members("a", 2021, { good: 9 })] };
    const missing = (own: Partial<Criterion>) => yearOf(goodMembers(own), given)?.missingBranches;
    expect(missing({})).toEqual(["b"]);
    expect(missing({ horizon: "average" })).toEqual(["b"]);
    expect(missing({ horizon: "by year" })).toEqual(["b"]);
  });

  test("a year missed by one member cannot be exceeded", () => {
    const memberRatings = [members("a", 2021, { good: 9, completed: 1 })];
    expect(judged(goodMembers(), { ...two, memberRatings }).canBeExceeded).toBe(false);
  });

  const two = { branches: [branch("a"), branch("b")], throughYear: 2021 };
  test.each([
    ["without a branch's counts there is no data", goodMembers({}, "50"), { good: 9 }, "no data"],
    [
      "where all are wanted, one below is enough",
      goodMembers(),
      { good: 9, completed: 1 },
      "missed for good",
    ],
    ["where all are wanted and none is below, there is no data", goodMembers(), { good: 9 }, "no data"],
    [
      "where exactly all are wanted too",
      goodMembers({ aim: "exactly" }),
      { good: 9, completed: 1 },
      "missed for good",
    ],
    ["at most all tells nothing", goodMembers({ aim: "at most" }), { good: 9, completed: 1 }, "no data"],
  ])("%s", (_, criterion, counts, verdict) =>
    expect(verdictOf(criterion, { ...two, memberRatings: [members("a", 2021, counts)] })).toBe(verdict),
  );

  test("with nobody counted there is no data", () =>
    expect(verdictOf(goodMembers(), { ...one, memberRatings: [members("a", 2021, { unrated: 5 })] })).toBe(
      "no data",
    ));
});

test("a partial figure of what is taken from ratings is not read", () => {
  const by = goodMembers({ horizon: "by year" });
  expect(judged(by, { branches: five, partial: "9/9" }).verdict).toBe("not due");
});

describe("the organisation's rating", () => {
  const rating = share("0", {
    measure: "rating",
    of: undefined,
    source: "organisation rating",
    thresholds: [{ from: 2021, value: "good" }],
  });
  test("is judged every year, and absent it is no data", () => {
    const good = { year: 2021, rating: "good" } as const;
    expect(verdictOf(rating, { throughYear: 2021, organisationRatings: [good] })).toBe("met");
    expect(verdictOf(rating, { organisationRatings: [good] })).toBe("no data");
  });
});
