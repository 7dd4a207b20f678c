import { describe, expect, test } from "vitest";
import { criterion, judged, type Short, share, verdictOf } from "#tests/domain/builders.ts";

const average = criterion({ horizon: "average" });

describe("an average (§4)", () => {
  test.each<[string, Record<number, Short>, string]>([
    ["that holds so far", { 2021: "2", 2022: "4" }, "on track"],
    ["that does not hold yet", { 2021: "2", 2022: "3" }, "behind"],
    ["with a gap", { 2021: "9" }, "no data"],
    ["without a year not applicable", { 2021: "n/a", 2022: "3" }, "on track"],
  ])("%s", (_, years, verdict) => expect(verdictOf(average, { years })).toBe(verdict));

  test("partial figures never count", () =>
    expect(verdictOf(average, { years: { 2021: "2", 2022: "3" }, partial: "100" })).toBe("behind"));

  const others = { 2023: "3", 2024: "3", 2025: "3" };
  test.each<[string, Record<number, Short>, string]>([
    ["met", { 2021: "2", 2022: "4", ...others }, "met for good"],
    ["exceeded", { 2021: "2", 2022: "4.1", ...others }, "exceeded for good"],
    ["missed by a billionth", { 2021: "2", 2022: "3.999999999", ...others }, "missed for good"],
  ])("at the end: %s", (_, years, verdict) =>
    expect(verdictOf(average, { years, throughYear: 2025 })).toBe(verdict),
  );

  test("is the mean of yearly percentages, not of heads", () => {
    const shares = share("75", { horizon: "average" });
    expect(verdictOf(shares, { years: { 2021: "1/2", 2022: "100/100" } })).toBe("on track");
    expect(judged(shares, { years: { 2021: "1/2", 2022: "100/100" } }).courses[0]?.aggregate).toMatchObject({
      n: 75n,
    });
  });

  test("says what each remaining year needs", () => {
    const [course] = judged(average, { years: { 2021: "2", 2022: "3" } }).courses;
    expect(course?.progress).toMatchObject({ perYear: { n: 10n, d: 3n }, yearsLeft: [2023, 2024, 2025] });
  });

  test("of an upper bound is held from above", () => {
    const most = criterion({ horizon: "average", aim: "at most" });
    expect(verdictOf(most, { years: { 2021: "2", 2022: "4" } })).toBe("on track");
    expect(verdictOf(most, { years: { 2021: "3", 2022: "4" } })).toBe("behind");
  });
});
