import { describe, expect, test } from "vitest";
import type { Criterion } from "#lib/domain/resolution.ts";
import { criterion, judged, type Short, share, verdictOf } from "#tests/domain/builders.ts";

const zero = (own: Partial<Criterion> = {}) =>
  criterion({ aim: "at most", thresholds: [{ from: 2021, value: "0" }], ...own });

describe("every year (§4)", () => {
  test.each<[string, Record<number, Short>, string]>([
    ["each year holds", { 2021: "3", 2022: "4" }, "met"],
    ["each year is exceeded", { 2021: "4", 2022: "5" }, "exceeded"],
    ["one year missed, whatever the others are", { 2021: "2", 2022: "9" }, "missed for good"],
    ["missed comes before a gap", { 2021: "2" }, "missed for good"],
    ["a gap", { 2021: "3" }, "no data"],
    ["a cleared cell is a gap, not zero", { 2021: "3", 2022: "-" }, "no data"],
    ["zero is a value", { 2021: "3", 2022: "0" }, "missed for good"],
    ["a year not applicable is left out", { 2021: "n/a", 2022: "4" }, "exceeded"],
    ["no year applicable so far", { 2021: "n/a", 2022: "n/a" }, "not due"],
    ["a result after the review is not read", { 2021: "3", 2022: "3", 2023: "0" }, "met"],
  ])("%s", (_, years, verdict) => expect(verdictOf(criterion(), { years })).toBe(verdict));

  test("is final once the term is over", () => {
    const years = { 2021: "3", 2022: "3", 2023: "n/a", 2024: "n/a", 2025: "3" };
    expect(verdictOf(criterion(), { years, throughYear: 2025 })).toBe("met for good");
  });

  test("is final when what is left is not applicable: such marks count in every year of the term", () => {
    const years = { 2021: "3", 2022: "3", 2023: "n/a", 2024: "n/a", 2025: "n/a" };
    expect(verdictOf(criterion(), { years })).toBe("met for good");
  });

  test("not applicable in all years of the term is not applicable for good", () => {
    const years = { 2021: "n/a", 2022: "n/a", 2023: "n/a", 2024: "n/a", 2025: "n/a" };
    expect(verdictOf(criterion(), { years })).toBe("not applicable for good");
  });

  test("years that cannot be exceeded do not stand in the way of those that are", () => {
    const road = share("95", {
      thresholds: [
        { from: 2021, value: "95" },
        { from: 2022, value: "100" },
      ],
    });
    expect(verdictOf(road, { years: { 2021: "96%", 2022: "100%" } })).toBe("exceeded");
    expect(verdictOf(road, { years: { 2021: "95%", 2022: "100%" } })).toBe("met");
  });
});

describe("thresholds by year (§4)", () => {
  const road = criterion({
    thresholds: [
      { from: 2023, value: "5", basis: "Nghị quyết 12-NQ/ĐU" },
      { from: 2019, value: "3" },
    ],
  });

  test("the entry in force is the latest not after the year, in whatever order they stand", () => {
    const years = { 2021: "3", 2022: "4", 2023: "5" };
    const trace = judged(road, { years, throughYear: 2023 });
    expect(trace.courses[0]?.years.map(({ threshold }) => threshold?.value)).toEqual(["3", "3", "5"]);
    expect(trace.courses[0]?.years[2]?.threshold?.basis).toBe("Nghị quyết 12-NQ/ĐU");
    expect(trace.verdict).toBe("met");
  });

  test("a criterion begins with its first threshold", () => {
    const late = criterion({ thresholds: [{ from: 2023, value: "3" }] });
    expect(verdictOf(late, { years: { 2021: "0" } })).toBe("not due");
    expect(verdictOf(late, { years: { 2021: "0", 2023: "3" }, throughYear: 2023 })).toBe("met");
  });
});

describe("the partial year (§4)", () => {
  test.each<[string, Criterion, Short, string]>([
    ["one case above nothing at all is enough", zero(), "1", "missed for good"],
    ["a share above nothing too", share("0", { aim: "at most" }), "1/65", "missed for good"],
    ["none yet changes nothing", zero(), "0", "met"],
    [
      "above another bound it waits for the year's end",
      zero({ thresholds: [{ from: 2021, value: "1" }] }),
      "2",
      "exceeded",
    ],
    [
      "below a lower bound it waits too",
      criterion({ thresholds: [{ from: 2021, value: "-1" }] }),
      "-2",
      "exceeded",
    ],
    ["at least nothing is not broken by anything", zero({ aim: "at least" }), "1", "met"],
    [
      "less than 1 is no ban",
      zero({ aim: "less than", thresholds: [{ from: 2021, value: "1" }] }),
      "1",
      "exceeded",
    ],
    [
      "a threshold that is 0 only from then on counts",
      zero({
        thresholds: [
          { from: 2021, value: "5" },
          { from: 2023, value: "0" },
        ],
      }),
      "1",
      "missed for good",
    ],
  ])("%s", (_, one, partial, verdict) => {
    const years = one.measure === "share" ? { 2021: "0/60", 2022: "0/65" } : { 2021: "0", 2022: "0" };
    expect(verdictOf(one, { years, partial })).toBe(verdict);
  });

  test("is ignored where its year is not applicable, or not of the criterion's term", () => {
    const years = { 2021: "0", 2022: "0", 2023: "n/a" };
    expect(verdictOf(zero(), { years, partial: "1" })).toBe("met");
    const all = { 2021: "0", 2022: "0", 2023: "0", 2024: "0", 2025: "0" };
    expect(verdictOf(zero(), { years: all, throughYear: 2025, partial: "1" })).toBe("met for good");
  });

  test("of growth says nothing before its end", () => {
    const growth = zero({ measure: "growth", against: "baseline", baseline: { year: 2020, value: "10" } });
    const trace = judged(growth, { years: { 2021: "10", 2022: "10" }, partial: "11" });
    expect(trace.verdict).toBe("met");
    expect(trace.courses[0]?.years[2]).toMatchObject({ partial: true, value: { percent: { n: 10n } } });
  });
});
