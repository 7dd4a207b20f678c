import { describe, expect, test } from "vitest";
import type { Criterion } from "#lib/domain/resolution.ts";
import { criterion, judged, type Short, verdictOf } from "#tests/domain/builders.ts";

const total = (value: string, own: Partial<Criterion> = {}) =>
  criterion({ horizon: "total", thresholds: [{ from: 2021, value }], ...own });
const range = (better: "higher" | "lower" | "inside") =>
  total("0", { aim: "between", better, thresholds: [{ from: 2021, value: "30", upper: "35" }] });
const over = { 2023: "0", 2024: "0", 2025: "0" };

describe("a total (§4)", () => {
  test.each<[string, Criterion, Record<number, Short>, Short | undefined, string]>([
    [
      "reached with the partial year: exceeded for good",
      total("3"),
      { 2021: "1", 2022: "2" },
      "1",
      "exceeded for good",
    ],
    [
      "just reached: secured, but it may still be exceeded",
      total("3"),
      { 2021: "1", 2022: "2" },
      undefined,
      "met",
    ],
    ["reached in spite of a gap", total("3"), { 2022: "4" }, undefined, "exceeded for good"],
    ["not reached, with a gap", total("3"), { 2022: "1" }, undefined, "no data"],
    [
      "two fifths of the term, two fifths of the total",
      total("10"),
      { 2021: "2", 2022: "2" },
      undefined,
      "on track",
    ],
    ["a little less", total("10"), { 2021: "2", 2022: "1.999999999" }, undefined, "behind"],
    ["partial figures never count towards the pace", total("10"), { 2021: "1", 2022: "2" }, "3", "behind"],
    [
      "more than: the pace counts as at least",
      total("10", { aim: "more than" }),
      { 2021: "2", 2022: "2" },
      undefined,
      "on track",
    ],
    ["an upper bound broken", total("5", { aim: "at most" }), { 2021: "6" }, undefined, "missed for good"],
    [
      "an upper bound broken by the partial year",
      total("5", { aim: "at most" }),
      { 2021: "2", 2022: "2" },
      "2",
      "missed for good",
    ],
    [
      "an upper bound reached, not broken",
      total("5", { aim: "at most" }),
      { 2021: "2", 2022: "3" },
      undefined,
      "behind",
    ],
    [
      "a strict upper bound reached is broken",
      total("5", { aim: "less than" }),
      { 2021: "2", 2022: "3" },
      undefined,
      "missed for good",
    ],
    [
      "within its share of an upper bound",
      total("5", { aim: "at most" }),
      { 2021: "1", 2022: "1" },
      undefined,
      "on track",
    ],
    [
      "exactly, passed",
      total("5", { aim: "exactly" }),
      { 2021: "6", 2022: "0" },
      undefined,
      "missed for good",
    ],
    [
      "exactly, on the way: the lower bound sets the pace",
      total("5", { aim: "exactly" }),
      { 2021: "1", 2022: "1" },
      undefined,
      "on track",
    ],
    [
      "exactly, reached early: only the end can tell",
      total("5", { aim: "exactly" }),
      { 2021: "5", 2022: "0" },
      undefined,
      "on track",
    ],
    [
      "between, higher better: above the lower bound holds",
      range("higher"),
      { 2021: "30", 2022: "0" },
      undefined,
      "met",
    ],
    [
      "between, higher better: above both",
      range("higher"),
      { 2021: "36", 2022: "0" },
      undefined,
      "exceeded for good",
    ],
    ["between, inside: above both", range("inside"), { 2021: "36", 2022: "0" }, undefined, "missed for good"],
    [
      "between, lower better: within its share of the upper bound",
      range("lower"),
      { 2021: "10", 2022: "4" },
      undefined,
      "on track",
    ],
  ])("%s", (_, one, years, partial, verdict) =>
    expect(verdictOf(one, { years, ...(partial === undefined ? {} : { partial }) })).toBe(verdict),
  );

  test.each<[string, Criterion, Record<number, Short>, string]>([
    ["not reached", total("10"), { 2021: "1", 2022: "2", ...over }, "missed for good"],
    ["met", total("3"), { 2021: "1", 2022: "2", ...over }, "met for good"],
    [
      "met with a gap: what is missing could exceed it",
      total("3"),
      { 2021: "3", 2022: "0", 2023: "0", 2024: "0" },
      "met",
    ],
    ["not reached with a gap: no data", total("10"), { 2021: "1" }, "no data"],
    [
      "an upper bound kept",
      total("5", { aim: "at most" }),
      { 2021: "2", 2022: "3", ...over },
      "met for good",
    ],
    [
      "gone below an upper bound",
      total("5", { aim: "at most" }),
      { 2021: "2", 2022: "2", ...over },
      "exceeded for good",
    ],
    ["lower better, below both", range("lower"), { 2021: "10", 2022: "5", ...over }, "exceeded for good"],
    ["exactly", total("5", { aim: "exactly" }), { 2021: "5", 2022: "0", ...over }, "met for good"],
  ])("at the end: %s", (_, one, years, verdict) =>
    expect(verdictOf(one, { years, throughYear: 2025 })).toBe(verdict),
  );

  test("met and not exceedable is final at once", () =>
    expect(verdictOf(total("3"), { years: { 2021: "3", 2022: "0" }, exceedable: false })).toBe(
      "met for good",
    ));

  test("the threshold in force at the review counts", () => {
    const raised = total("3", {
      thresholds: [
        { from: 2021, value: "3" },
        { from: 2023, value: "9" },
      ],
    });
    const years = { 2021: "4", 2022: "0", 2023: "0" };
    expect(verdictOf(raised, { years })).toBe("exceeded for good");
    expect(verdictOf(raised, { years, throughYear: 2023 })).toBe("behind");
  });

  test("says what has been reached, what the pace asks and what each remaining year needs", () => {
    const { progress, aggregate, wanted } =
      judged(total("10"), { years: { 2021: "1", 2022: "2" } }).courses[0] ?? {};
    expect(progress).toMatchObject({
      reached: { n: 3n },
      wanted: { n: 4n },
      perYear: { n: 7n, d: 3n },
      yearsLeft: [2023, 2024, 2025],
    });
    expect([aggregate?.toFraction(), wanted?.toFraction()]).toEqual(["3", "10"]);
  });

  test("a year not applicable shortens the term that the pace counts", () =>
    expect(verdictOf(total("8"), { years: { 2021: "2", 2022: "2", 2023: "n/a" } })).toBe("on track"));
});
