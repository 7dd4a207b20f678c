import { describe, expect, test } from "vitest";
import type { Criterion } from "#lib/domain/resolution.ts";
import { branch, criterion, judged, rated, type Short, share, verdictOf } from "#tests/domain/builders.ts";

const by = (own: Partial<Criterion> = {}) =>
  criterion({ horizon: "by year", thresholds: [{ from: 2021, value: "50" }], ...own });
const from = (value: string, year = 2020) => ({ baseline: { year, value } });

describe("by a year, step by step (§4)", () => {
  test.each<[string, Criterion, Record<number, Short>, number, string]>([
    [
      "1. the due year is not applicable",
      by({ dueYear: 2024 }),
      { 2022: "60", 2024: "n/a" },
      2022,
      "not applicable for good",
    ],
    ["2. nothing due yet", by({ thresholds: [{ from: 2023, value: "50" }] }), {}, 2022, "not due"],
    [
      "3. the due year decides: reached",
      by({ dueYear: 2022 }),
      { 2021: "0", 2022: "50" },
      2022,
      "met for good",
    ],
    ["3. the due year decides: passed", by({ dueYear: 2022 }), { 2022: "51" }, 2023, "exceeded for good"],
    [
      "3. the due year decides: lost again",
      by({ dueYear: 2022 }),
      { 2021: "60", 2022: "49" },
      2022,
      "missed for good",
    ],
    ["3. the due year has no value", by({ dueYear: 2022 }), { 2021: "60" }, 2022, "no data"],
    ["3. without a due year, the last of the term", by(), { 2025: "50" }, 2025, "met for good"],
    ["4. no value yet", by(), {}, 2022, "not due"],
    ["5. the latest value holds: kept up", by(), { 2021: "10", 2022: "50" }, 2022, "met"],
    ["5. the latest value exceeds", by(), { 2022: "51" }, 2022, "exceeded"],
    ["5. an older one held, the latest does not", by(), { 2021: "60", 2022: "40" }, 2022, "in progress"],
    ["7. no baseline", by(), { 2022: "40" }, 2022, "in progress"],
  ])("%s", (_, one, years, throughYear, verdict) =>
    expect(verdictOf(one, { years, throughYear })).toBe(verdict),
  );

  test("5. the partial year's value counts for holding, whether or not there was one before", () => {
    expect(verdictOf(by(), { years: { 2022: "40" }, partial: "50" })).toBe("met");
    expect(verdictOf(by(), { partial: "50" })).toBe("met");
    expect(verdictOf(by(), { years: { 2022: "60" }, partial: "40" })).toBe("in progress");
  });

  test("4. a year with an open branch has no value, also where every case comes out alike", () => {
    const one = share("50", { horizon: "by year", source: "branch ratings", level: "good" });
    const given = {
      branches: ["a", "b", "c"].map((code) => branch(code)),
      branchRatings: rated(2021, { a: "good", b: "good", c: null }),
      throughYear: 2021,
    };
    expect(verdictOf(one, given)).toBe("not due");
    expect(verdictOf({ ...one, dueYear: 2021 }, given)).toBe("exceeded for good");
  });

  test("the threshold in force in the due year counts", () => {
    const raised = by({
      thresholds: [
        { from: 2021, value: "50" },
        { from: 2024, value: "60" },
      ],
    });
    expect(verdictOf(raised, { years: { 2022: "55" } })).toBe("in progress");
    expect(verdictOf({ ...raised, dueYear: 2023 }, { years: { 2022: "55" } })).toBe("exceeded");
  });

  test("yes by a year, and a grade by a year", () => {
    const yes = by({ measure: "yes-no", thresholds: [] });
    expect(verdictOf(yes, { years: { 2022: "no" } })).toBe("in progress");
    expect(verdictOf(yes, { years: { 2022: "yes" } })).toBe("met");
    const grade = by({ measure: "rating", thresholds: [{ from: 2021, value: "good" }] });
    expect(verdictOf(grade, { years: { 2022: "excellent" } })).toBe("exceeded");
  });
});

describe("the pace by a year (§4, step 6)", () => {
  const at = (value: Short, year = 2022) => ({ years: { [year]: value } });
  test.each<[string, Criterion, ReturnType<typeof at>, string]>([
    ["on the line from 0 to 50: 20 after two of five years", by(from("0")), at("20"), "on track"],
    ["a little below the line", by(from("0")), at("19.999999999"), "behind"],
    ["the line is taken at the year of the latest value", by(from("0")), at("10", 2021), "on track"],
    ["a baseline of years before the term", by(from("0", 2015)), at("35"), "on track"],
    ["downwards", by({ aim: "at most", ...from("100") }), at("80"), "on track"],
    ["not down enough", by({ aim: "at most", ...from("100") }), at("81"), "behind"],
    ["the baseline held already and the latest does not", by(from("60")), at("49"), "behind"],
    ["more than: at the line counts", by({ aim: "more than", ...from("50") }), at("50"), "on track"],
    ["exactly: upwards", by({ aim: "exactly", ...from("0") }), at("20"), "on track"],
    ["exactly: beyond the far bound", by({ aim: "exactly", ...from("0") }), at("51"), "behind"],
    ["exactly: downwards", by({ aim: "exactly", ...from("100") }), at("80"), "on track"],
    ["exactly: downwards, below the far bound", by({ aim: "exactly", ...from("100") }), at("49"), "behind"],
  ])("%s", (_, one, given, verdict) => expect(verdictOf(one, given)).toBe(verdict));

  test("partial figures never count towards it", () =>
    expect(verdictOf(by(from("0")), { years: { 2022: "20" }, partial: "21" })).toBe("on track"));

  test("a state that held in Y and is lost in the partial year is still measured on the line", () => {
    const lost = { years: { 2022: "60" }, partial: "40" };
    expect(verdictOf(by(from("0")), lost)).toBe("on track");
    expect(verdictOf(by(from("55")), lost)).toBe("behind");
  });

  const inside = (value: string) =>
    by({
      ...{ aim: "between", better: "inside", ...from(value) },
      thresholds: [{ from: 2021, value: "30", upper: "35" }],
    });
  test.each<[string, Criterion, Short, string]>([
    ["a line from below: on it", inside("0"), "12", "on track, 12 wanted"],
    ["a line from below: under it", inside("0"), "11", "behind, 12 wanted"],
    ["from below past the range", inside("0"), "36", "behind, 35 wanted"],
    ["a line from above: on it", inside("85"), "65", "on track, 65 wanted"],
    ["a line from above: over it", inside("85"), "66", "behind, 65 wanted"],
    ["from above past the range", inside("85"), "29", "behind, 30 wanted"],
    ["out of the range, downwards", inside("32"), "29", "behind, 30 wanted"],
    ["out of the range, upwards", inside("32"), "36", "behind, 35 wanted"],
    ["exactly, passed", by({ aim: "exactly", ...from("0") }), "51", "behind, 50 wanted"],
    ["lost again", by(from("60")), "49", "behind, 50 wanted"],
  ])("towards a range or away from it: %s", (_, one, short, expected) => {
    const [course] = judged(one, at(short)).courses;
    expect(`${course?.verdict}, ${course?.progress?.wanted.toFraction()} wanted`).toBe(expected);
  });

  test("with a partial value only, there is nothing in Y to set against the line", () =>
    expect(verdictOf(by(from("0")), { partial: "40" })).toBe("in progress"));

  test("growth against the baseline starts from 0 %", () => {
    const growth = by({ measure: "growth", against: "baseline", ...from("100") });
    expect(verdictOf(growth, { years: { 2022: "120" } })).toBe("on track");
    expect(verdictOf(growth, { years: { 2022: "119" } })).toBe("behind");
  });

  test("growth against the previous year has no pace", () => {
    const growth = by({ measure: "growth", against: "previous year", ...from("100") });
    expect(verdictOf(growth, { years: { 2021: "110" }, throughYear: 2021 })).toBe("in progress");
  });

  test("says what the line asks for now", () => {
    const { progress } = judged(by(from("0")), at("19")).courses[0] ?? {};
    expect(progress).toMatchObject({
      reached: { n: 19n },
      wanted: { n: 20n },
      yearsLeft: [2023, 2024, 2025],
    });
  });
});
