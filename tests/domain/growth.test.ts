import { describe, expect, test } from "vitest";
import type { Criterion } from "#lib/domain/resolution.ts";
import { criterion, judged, plain, type Short, verdictOf } from "#tests/domain/builders.ts";

const growth = (percent: string, own: Partial<Criterion>) =>
  criterion({ measure: "growth", thresholds: [{ from: 2021, value: percent }], ...own });
const yearly = (percent: string, own: Partial<Criterion> = {}) =>
  growth(percent, { against: "previous year", baseline: { year: 2020, value: "100" }, ...own });

describe("growth of a year (§3)", () => {
  test.each<[string, Criterion, Record<number, Short>, string]>([
    [
      "against the baseline",
      growth("10", { against: "baseline", baseline: { year: 2019, value: "100" } }),
      { 2021: "110", 2022: "109" },
      "missed for good",
    ],
    [
      "against the year before, the first against the baseline",
      yearly("10"),
      { 2021: "110", 2022: "121" },
      "met",
    ],
    [
      "a result not applicable before: the baseline, if it is of that year",
      yearly("10", { baseline: { year: 2021, value: "100" }, thresholds: [{ from: 2022, value: "10" }] }),
      { 2021: "n/a", 2022: "110" },
      "met",
    ],
    [
      "a result not applicable before, the baseline of another year",
      yearly("10"),
      { 2021: "n/a", 2022: "110" },
      "no data",
    ],
    [
      "a result not entered before: the baseline, if it is of that year",
      yearly("10", { baseline: { year: 2021, value: "100" }, thresholds: [{ from: 2022, value: "10" }] }),
      { 2021: "-", 2022: "110" },
      "met",
    ],
    [
      "against a result from before the criterion's first year",
      yearly("10", { baseline: undefined, thresholds: [{ from: 2022, value: "10" }] }),
      { 2021: "100", 2022: "110" },
      "met",
    ],
    ["no year before", yearly("10", { baseline: undefined }), { 2021: "100", 2022: "110" }, "no data"],
    ["a base of 0", yearly("10"), { 2021: "0", 2022: "5" }, "missed for good"],
    ["a base below 0", yearly("-99"), { 2021: "1", 2022: "-1" }, "missed for good"],
  ])("%s", (_, one, years, verdict) => expect(verdictOf(one, { years })).toBe(verdict));

  test("after a year of 0 there is nothing to compare with", () =>
    expect(
      judged(yearly("-100"), { years: { 2021: "0", 2022: "5" } }).courses[0]?.years[1]?.value,
    ).toBeNull());
});

test("a growth tells what it was compared with", () => {
  const told = (one: Criterion) =>
    plain(judged(one, { years: { 2021: "110", 2022: "121" } }).courses[0]?.years.map(({ value }) => value));
  expect(told(yearly("10"))).toEqual([
    { measure: "growth", percent: "10", value: "110", base: { year: 2020, value: "100" } },
    { measure: "growth", percent: "10", value: "121", base: { year: 2021, value: "110" } },
  ]);
  expect(told(yearly("10", { against: "baseline" }))).toMatchObject([
    { percent: "10", base: { year: 2020 } },
    { percent: "21", base: { year: 2020 } },
  ]);
});

describe("the geometric mean of yearly growth (§4, average)", () => {
  const average = yearly("10", { horizon: "average" });
  test.each<[string, Record<number, Short>, string]>([
    ["20 % and then 0,83…% are exactly 10 % a year: 121 of 100", { 2021: "120", 2022: "121" }, "met"],
    ["a little less is missed", { 2021: "120", 2022: "120.999999999" }, "missed for good"],
    ["a little more is exceeded", { 2021: "120", 2022: "121.000000001" }, "exceeded"],
  ])("%s", (_, years, verdict) => {
    const term = { code: "t", name: "t", firstYear: 2021, lastYear: 2022 };
    expect(verdictOf(average, { years, term }).replace(/^(met|exceeded) for good$/, "$1")).toBe(verdict);
  });

  test("is told compounded, in percent", () => {
    const [course] = judged(average, { years: { 2021: "120", 2022: "132" } }).courses;
    expect(course).toMatchObject({
      verdict: "on track",
      aggregate: { n: 32n, d: 1n },
      wanted: { n: 21n, d: 1n },
    });
    expect(course?.progress?.perYear).toBeNull();
  });
});
