import { describe, expect, test } from "vitest";
import type { Criterion } from "#lib/domain/resolution.ts";
import { criterion, judged, reached, share } from "#tests/domain/builders.ts";

const of = (own: Partial<Criterion>, value: string, upper?: string) =>
  criterion({ ...own, thresholds: [{ from: 2021, value, upper }] });

const shrinking: Partial<Criterion> = {
  measure: "growth",
  against: "baseline",
  baseline: { year: 2020, value: "10" },
};

const verdict = (one: Criterion, short: string, exceedable = true) =>
  judged(one, { years: { 2021: short }, throughYear: 2021, exceedable }).verdict;

describe("an aim holds, and is exceeded (§3)", () => {
  test.each([
    ["at least 3", of({}, "3"), { "2.999999999": "missed", 3: "met", "3.000000001": "exceeded" }],
    ["more than 3", of({ aim: "more than" }, "3"), { 3: "missed", "3.000000001": "exceeded" }],
    ["at least −3", of({}, "-3"), { "-4": "missed", "-3": "met", "-2": "exceeded" }],
    ["at most 3", of({ aim: "at most" }, "3"), { "3.000000001": "missed", 3: "met", 2: "exceeded" }],
    ["less than 3", of({ aim: "less than" }, "3"), { 3: "missed", "2.999999999": "exceeded" }],
    ["exactly 3", of({ aim: "exactly" }, "3"), { 2: "missed", 3: "met", 4: "missed" }],
    [
      "between 30 and 35, higher better",
      of({ aim: "between", better: "higher" }, "30", "35"),
      { 29: "missed", 30: "met", 35: "met", 36: "exceeded" },
    ],
    [
      "between 30 and 35, lower better",
      of({ aim: "between", better: "lower" }, "30", "35"),
      { 36: "missed", 35: "met", 30: "met", 29: "exceeded" },
    ],
    [
      "between 30 and 35, inside",
      of({ aim: "between", better: "inside" }, "30", "35"),
      { 29: "missed", 30: "met", 35: "met", 36: "missed" },
    ],
  ])("%s", (_, one, table) => {
    for (const [value, expected] of Object.entries(table)) expect(verdict(one, value), value).toBe(expected);
  });

  test("yes is met and never exceeded, no is missed", () => {
    const yesNo = criterion({ measure: "yes-no", thresholds: [] });
    expect([verdict(yesNo, "yes"), verdict(yesNo, "no")]).toEqual(["met", "missed"]);
  });

  test.each([
    ["good", { excellent: "exceeded", good: "met", completed: "missed", "not completed": "missed" }],
    ["excellent", { excellent: "met", good: "missed" }],
    ["not completed", { completed: "exceeded", "not completed": "met" }],
  ])("the grade %s or better", (wanted, table) => {
    const rating = of({ measure: "rating" }, wanted);
    for (const [grade, expected] of Object.entries(table))
      expect(verdict(rating, grade), grade).toBe(expected);
  });

  test("nothing is rounded before it is compared", () => {
    expect(verdict(share("95"), "71/75")).toBe("missed");
    expect(verdict(share("58"), "29/50")).toBe("met");
    expect(verdict(share("100", { of: "quota" }), "99999999999/100000000000")).toBe("missed");
    expect(verdict(of({}, "0.3"), "0.300000000")).toBe("met");
  });
});

describe("a ceiling: met is the best (§3)", () => {
  test.each([
    ["all of a population", share("100"), "65/65"],
    ["more than half of all, all of them, but the target may not be exceeded", share("50"), "65/65", false],
    [
      "between 90 and 100 % of a population",
      share("90", {
        aim: "between",
        better: "higher",
        thresholds: [{ from: 2021, value: "90", upper: "100" }],
      }),
      "65/65",
    ],
    ["nobody, a share at most 0", share("0", { aim: "at most" }), "0/65"],
    ["none, a quantity at most 0", of({ aim: "at most" }, "0"), "0"],
    ["0 to 2, lower better", of({ aim: "between", better: "lower" }, "0", "2"), "0"],
    ["two of two heads, rounded up", share("60", { headcount: "rounded up" }), "2/2"],
  ])("%s", (_, one, short, exceedable = true) => expect(verdict(one, short, exceedable)).toBe("met"));

  test.each([
    ["a quota may be passed", share("100", { of: "quota" }), "110/100", "exceeded"],
    ["a percentage of a quota too", share("100", { of: "quota" }), "100.02%", "exceeded"],
    ["less than 1 % can be gone below", share("1", { aim: "less than" }), "0%", "exceeded"],
    ["heads above those needed", share("60", { headcount: "rounded up" }), "3/3", "exceeded"],
    ["two of two are beyond 60 %, compared exactly", share("60"), "2/2", "exceeded"],
    ["a quantity knows no 100", of({}, "150"), "151", "exceeded"],
    ["growth may fall below at most 0", of({ ...shrinking, aim: "at most" }, "0"), "9", "exceeded"],
    ["a quantity may be less than 0", of({ aim: "less than" }, "0"), "-1", "exceeded"],
    ["a quantity may be far below at most 1", of({ aim: "at most" }, "1"), "0", "exceeded"],
  ])("but %s", (_, one, short, expected) => expect(verdict(one, short)).toBe(expected));

  test.each<[string, Criterion, string, boolean]>([
    ["at least half of a population", share("50"), "1/2", true],
    ["all of a population", share("100"), "1/2", false],
    ["all of a quota", share("100", { of: "quota" }), "1/2", true],
    ["two of two heads", share("60", { headcount: "rounded up" }), "1/2", false],
    ["two of three heads", share("60", { headcount: "rounded up" }), "1/3", true],
    ["60 %, heads unknown, however they are rounded", share("60", { headcount: "rounded up" }), "50%", true],
    ["a share at most 0", share("0", { aim: "at most" }), "1/2", false],
    ["a share at most 1 %", share("1", { aim: "at most" }), "1/2", true],
    ["a quantity at most 0", of({ aim: "at most" }, "0"), "1", false],
    ["a growth of at most 0", of({ ...shrinking, aim: "at most" }, "0"), "11", true],
    ["exactly 3", of({ aim: "exactly" }, "3"), "3", false],
    ["inside 30 to 35", of({ aim: "between", better: "inside" }, "30", "35"), "31", false],
    ["yes", criterion({ measure: "yes-no", thresholds: [] }), "yes", false],
    ["no", criterion({ measure: "yes-no", thresholds: [] }), "no", false],
    ["the best grade", of({ measure: "rating" }, "excellent"), "good", false],
    ["another grade", of({ measure: "rating" }, "good"), "good", true],
  ])("whether it can be exceeded does not depend on being so: %s", (_, one, short, can) => {
    // For one year, as a state by a year, and as a state long due.
    const by = { ...one, horizon: "by year" as const };
    const given = { years: { 2021: short }, throughYear: 2021 };
    expect(judged(one, given).canBeExceeded).toBe(can);
    expect(judged({ ...by, dueYear: 2021 }, given).canBeExceeded).toBe(can);
    expect(judged(one, { ...given, exceedable: false }).canBeExceeded).toBe(false);
    expect(judged({ ...by, dueYear: 2021 }, { ...given, exceedable: false }).canBeExceeded).toBe(false);
  });

  test.each<[string, Criterion, boolean]>([
    ["a share by a year", share("60", { horizon: "by year" }), true],
    ["all of a population by a year", share("100", { horizon: "by year" }), false],
    ["yes by a year", criterion({ measure: "yes-no", thresholds: [], horizon: "by year" }), false],
    ["the best grade by a year", of({ measure: "rating", horizon: "by year" }, "excellent"), false],
    ["another grade by a year", of({ measure: "rating", horizon: "by year" }, "good"), true],
    ["a mean", share("60", { horizon: "average" }), true],
    ["a mean of all", share("100", { horizon: "average" }), false],
    ["a total", criterion({ horizon: "total" }), true],
    ["a total of at most 0", of({ horizon: "total", aim: "at most" }, "0"), false],
  ])("nor on data, where the threshold tells: %s", (_, one, can) => {
    expect(judged(one).canBeExceeded).toBe(can);
    expect(judged({ ...one, dueYear: one.horizon === "by year" ? 2022 : undefined }).canBeExceeded).toBe(can);
    expect(judged(one, { exceedable: false }).canBeExceeded).toBe(false);
  });
});

test("a figure in a few letters reads as it is meant", () => {
  expect(reached("64/65")).toEqual({ numerator: "64", denominator: "65" });
  expect(reached("n/a")).toHaveProperty("notApplicable");
});
