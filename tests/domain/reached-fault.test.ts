import { describe, expect, test } from "vitest";
import { reachedFault } from "#lib/domain/reached-fault.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import { criterion, reached, type Short, share } from "#tests/domain/builders.ts";

const quantity = criterion();
const yesNo = criterion({ measure: "yes-no" });
const rating = criterion({ measure: "rating" });
const at = (value: string, own: Partial<Criterion>) =>
  criterion({ thresholds: [{ from: 2021, value }], ...own });

describe("what a figure can break by itself (§2, §9)", () => {
  test.each<[string, Criterion, Short, string | null]>([
    ["heads for a share", share("1"), "64/65", null],
    ["heads for a quantity", quantity, "64/65", "not of this measure"],
    ["more than the population", share("1"), "66/65", "numerator above denominator"],
    ["more than a quota", share("1", { of: "quota" }), "66/65", null],
    ["a negative numerator", share("1"), "-1/65", "negative"],
    ["a negative denominator", share("1"), "0/-65", "negative"],
    ["of nobody", share("1"), "0/0", "zero denominator"],
    ["parts of heads, compared exactly", share("1"), "1.5/3", null],
    ["parts of heads, where they are rounded", share("1", { headcount: "rounded up" }), "1.5/3", "not whole"],
    ["of a part, where heads are rounded", share("1", { headcount: "rounded up" }), "1/3.5", "not whole"],
    ["whole heads, where they are rounded", share("1", { headcount: "rounded up" }), "1/3", null],
    ["a percentage", share("1"), "98.5%", null],
    ["a percentage of a quantity", quantity, "98.5%", "not of this measure"],
    ["a negative percentage", share("1"), "-1%", "negative"],
    ["over 100 % of a population", share("1"), "100.1%", "above 100 percent"],
    ["over 100 % of a quota", share("1", { of: "quota" }), "100.1%", null],
    ["a number for a share", share("1"), "3", "not of this measure"],
    ["yes for a share", share("1"), "yes", "not of this measure"],
    ["a number", quantity, "3", null],
    ["a number with decimals", quantity, "12.25", null],
    ["a number with letters after it", quantity, "12x", "not of this measure"],
    ["a number with letters before it", quantity, "x12", "not of this measure"],
    ["a point and nothing after it", quantity, "12.", "not of this measure"],
    ["a decimal number for a grade", rating, "12.25", "not of this measure"],
    ["a negative number for a grade", rating, "-1", "not of this measure"],
    ["the whole population", share("1"), "65/65", null],
    ["nobody of the population", share("1"), "0/65", null],
    ["all of a population, as a percentage", share("1"), "100%", null],
    ["none of a population, as a percentage", share("1"), "0%", null],
    ["nothing of a total", at("3", { horizon: "total" }), "0", null],
    ["nothing at all, where at most that is asked", at("0", { aim: "at most" }), "0", null],
    ["below at least nothing", at("0", {}), "-1", null],
    ["below exactly nothing, lower better or not", at("0", { aim: "exactly", better: "lower" }), "-1", null],
    ["below a range from 1 on", at("1", { aim: "between", better: "lower" }), "-1", null],
    [
      "below at most nothing, though it is asked in one year only",
      criterion({
        aim: "at most",
        thresholds: [
          { from: 2021, value: "1" },
          { from: 2023, value: "0" },
        ],
      }),
      "-1",
      "negative",
    ],
    ["a grade for a number", quantity, "good", "not of this measure"],
    ["yes for a number", quantity, "yes", "not of this measure"],
    ["a negative quantity", quantity, "-1", null],
    ["a negative part of a total", at("3", { horizon: "total" }), "-1", "negative"],
    ["below at most nothing", at("0", { aim: "at most" }), "-1", "negative"],
    ["below from nothing on", at("0", { aim: "between", better: "lower" }), "-1", "negative"],
    ["below another upper bound", at("1", { aim: "at most" }), "-1", null],
    ["below a range, higher better", at("0", { aim: "between", better: "higher" }), "-1", null],
    ["a negative quantity of growth", at("0", { measure: "growth", aim: "at most" }), "-1", null],
    ["yes", yesNo, "yes", null],
    ["a number for yes", yesNo, "1", "not of this measure"],
    ["a grade", rating, "good", null],
    ["a number for a grade", rating, "1", "not of this measure"],
    ["yes for a grade", rating, "yes", "not of this measure"],
    ["nothing", rating, "-", null],
    ["not applicable", rating, "n/a", null],
  ])("%s", (_, one, short, fault) => expect(reachedFault(one, reached(short))).toBe(fault));

  test.each([" ", "\u200b", "…"])("not applicable needs its reason, and %j is none", (notApplicable) =>
    expect(reachedFault(quantity, { notApplicable })).toBe("empty reason"),
  );

  test("a threshold that is a grade or yes says nothing about a quantity's sign", () => {
    const odd = criterion({ aim: "at most", thresholds: [{ from: 2021, value: true }] });
    expect(reachedFault(odd, { value: "-1" })).toBeNull();
  });
});
