import { describe, expect, test } from "vitest";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";
import type { Rule } from "#lib/domain/trace.ts";
import { branch, criterion, judged, plain, rated, type Short, share } from "#tests/domain/builders.ts";

type Given = Parameters<typeof judged>[1];

const courseOf = (one: Criterion, given: Given = {}) => judged(one, given).courses[0];
const yearOf = (one: Criterion, given: Given) => courseOf(one, given)?.years[0];
const asked = (value: string, upper?: string) => ({ thresholds: [{ from: 2021, value, upper }] });

describe("how far a year lies beyond its bound, or short of it (§5)", () => {
  test.each<[string, Criterion, Record<Short, string>]>([
    ["at least 3", criterion(), { 1: "-2", 3: "0", 5: "2" }],
    ["more than 3", criterion({ aim: "more than" }), { 3: "0", 5: "2" }],
    ["at most 3", criterion({ aim: "at most" }), { 1: "2", 3: "0", 5: "-2" }],
    ["exactly 3", criterion({ aim: "exactly" }), { 1: "-2", 3: "0", 5: "-2" }],
    [
      "inside 30 to 35: the nearer bound",
      criterion({ aim: "between", better: "inside", ...asked("30", "35") }),
      { 28: "-2", 31: "1", 34: "1", 37: "-2" },
    ],
    [
      "30 to 35, higher better: the bound that must hold",
      criterion({ aim: "between", better: "higher", ...asked("30", "35") }),
      { 28: "-2", 37: "7" },
    ],
    [
      "30 to 35, lower better",
      criterion({ aim: "between", better: "lower", ...asked("30", "35") }),
      { 28: "7", 37: "-2" },
    ],
    ["a share, in points", share("15"), { "11/75": "-1/3", "12/75": "1" }],
    ["rounded, in heads", share("15", { headcount: "rounded down" }), { "10/75": "-1", "13/75": "2" }],
    ["rounded, by percentage", share("15", { headcount: "rounded down" }), { "14%": "-1" }],
  ])("%s", (_, one, table) => {
    for (const [short, lead] of Object.entries(table))
      expect(yearOf(one, { years: { 2021: short }, throughYear: 2021 })?.lead?.toFraction(), short).toBe(
        lead,
      );
  });

  test.each<[string, Criterion, Short]>([
    ["yes", criterion({ measure: "yes-no", thresholds: [] }), "yes"],
    ["a grade", criterion({ measure: "rating", ...asked("good") }), "good"],
    ["nothing entered", criterion(), "-"],
  ])("nothing is said of %s", (_, one, short) =>
    expect(yearOf(one, { years: { 2021: short } })).toMatchObject({ lead: null, heads: null }),
  );
});

describe("the rule that decided (§5)", () => {
  const years = { 2021: "3", 2022: "4" };
  const zero = criterion({ aim: "at most", ...asked("0") });
  const by = (own: Partial<Criterion>) => criterion({ horizon: "by year", ...own });
  const from = { baseline: { year: 2020, value: "0" } };

  test.each<[string, Criterion, Given, Rule]>([
    ["not due", criterion({ thresholds: [{ from: 2023, value: "3" }] }), {}, { rule: "not due" }],
    ["not applicable", by({ dueYear: 2022 }), { years: { 2022: "n/a" } }, { rule: "not applicable" }],
    [
      "missed",
      criterion(),
      { years: { 2021: "1", 2022: "2" } },
      { rule: "a year missed", years: [2021, 2022] },
    ],
    ["one miss", criterion(), { years: { 2021: "3", 2022: "2" } }, { rule: "a year missed", years: [2022] }],
    [
      "one case",
      zero,
      { years: { 2021: "0", 2022: "0" }, partial: "1" },
      { rule: "one case is enough", year: 2023 },
    ],
    ["a gap", criterion(), { years: { 2021: "3" } }, { rule: "years without data", years: [2022] }],
    ["held", criterion(), { years }, { rule: "every year holds" }],
    ["exceeded", criterion(), { years: { 2021: "4", 2022: "4" } }, { rule: "every year exceeded" }],
    [
      "a total over its bound",
      criterion({ horizon: "total", aim: "at most" }),
      { years },
      { rule: "total breaks the upper bound" },
    ],
    ["a total reached", criterion({ horizon: "total" }), { years }, { rule: "total holds already" }],
    [
      "a total with gaps",
      criterion({ horizon: "total", ...asked("99") }),
      {},
      { rule: "years without data", years: [2021, 2022] },
    ],
    [
      "a total at the end",
      criterion({ horizon: "total", aim: "exactly" }),
      {
        years: { 2021: "3" },
        throughYear: 2021,
        term: { code: "t", name: "t", firstYear: 2021, lastYear: 2021 },
      },
      { rule: "judged at the end" },
    ],
    ["a total on its way", criterion({ horizon: "total", ...asked("99") }), { years }, { rule: "pace" }],
    [
      "a mean with a gap",
      criterion({ horizon: "average" }),
      { years: { 2022: "3" } },
      { rule: "years without data", years: [2021] },
    ],
    ["a mean so far", criterion({ horizon: "average" }), { years }, { rule: "mean so far" }],
    [
      "a mean at the end",
      criterion({ horizon: "average" }),
      { years, term: { code: "t", name: "t", firstYear: 2021, lastYear: 2022 } },
      { rule: "judged at the end" },
    ],
    ["the due year", by({ dueYear: 2022 }), { years }, { rule: "due year judged", year: 2022 }],
    ["no due figure", by({ dueYear: 2022 }), {}, { rule: "due year without data", year: 2022 }],
    ["no value yet", by({}), {}, { rule: "no value yet" }],
    ["kept up", by({}), { years }, { rule: "holds already", year: 2022 }],
    ["the line", by({ ...from, ...asked("99") }), { years }, { rule: "pace" }],
    ["no line", by(asked("99")), { years }, { rule: "no baseline" }],
  ])("%s", (_, one, given, rule) => expect(courseOf(one, given)?.rule).toEqual(rule));
});

describe("what a horizon compares (§5)", () => {
  const of = (one: Criterion, given: Given) => {
    const { aggregate, wanted, progress, threshold } = courseOf(one, given) ?? {};
    return plain({ aggregate, wanted, progress, threshold: threshold?.value ?? null });
  };
  const none = { aggregate: null, wanted: null, progress: null };
  const years = { 2021: "1", 2022: "2" };
  const yearsLeft = [2023, 2024, 2025];
  const from = { baseline: { year: 2020, value: "0" } };

  test.each<[string, Criterion, Given, object]>([
    ["every year: none of it", criterion(), { years }, { ...none, threshold: null }],
    [
      "not due: nothing",
      criterion({ horizon: "total" }),
      { throughYear: 2020 },
      { ...none, threshold: null },
    ],
    [
      "a total on its way: sum, pace, and what each year still needs",
      criterion({ horizon: "total", ...asked("10") }),
      { years },
      {
        ...{ aggregate: "3", wanted: "10", threshold: "10" },
        progress: { reached: "3", wanted: "4", perYear: "7/3", yearsLeft },
      },
    ],
    [
      "a total with its partial year: pace without it",
      criterion({ horizon: "total", ...asked("10") }),
      { years, partial: "2" },
      {
        ...{ aggregate: "5", wanted: "10", threshold: "10" },
        progress: { reached: "3", wanted: "4", perYear: "7/3", yearsLeft },
      },
    ],
    [
      "a total reached: no pace any more",
      criterion({ horizon: "total" }),
      { years },
      { aggregate: "3", wanted: "3", progress: null, threshold: "3" },
    ],
    [
      "a mean so far: mean, and what each year still needs",
      criterion({ horizon: "average" }),
      { years },
      {
        ...{ aggregate: "3/2", wanted: "3", threshold: "3" },
        progress: { reached: "3/2", wanted: "3", perYear: "4", yearsLeft },
      },
    ],
    [
      "a mean with a gap: nothing",
      criterion({ horizon: "average" }),
      { years: { 2021: "1" } },
      { ...none, threshold: "3" },
    ],
    [
      "a mean at the end: no pace any more",
      criterion({ horizon: "average" }),
      { years, term: { code: "t", name: "t", firstYear: 2021, lastYear: 2022 } },
      { aggregate: "3/2", wanted: "3", progress: null, threshold: "3" },
    ],
    [
      "by a year: the latest value and the line",
      criterion({ horizon: "by year", ...from, ...asked("50") }),
      { years },
      {
        ...{ aggregate: null, wanted: null, threshold: "50" },
        progress: { reached: "2", wanted: "20", perYear: null, yearsLeft },
      },
    ],
    [
      "by a year before the last: the years up to it are left",
      criterion({ horizon: "by year", dueYear: 2024, ...from, ...asked("50") }),
      { years },
      {
        ...{ aggregate: null, wanted: null, threshold: "50" },
        progress: { reached: "2", wanted: "25", perYear: null, yearsLeft: [2023, 2024] },
      },
    ],
    [
      "by a year, fallen below what the baseline held: the bound itself",
      criterion({ horizon: "by year", baseline: { year: 2020, value: "60" }, ...asked("50") }),
      { years },
      {
        ...{ aggregate: null, wanted: null, threshold: "50" },
        progress: { reached: "2", wanted: "50", perYear: null, yearsLeft },
      },
    ],
    [
      "by a year, a baseline that was already better than asked: the bound itself",
      criterion({
        horizon: "by year",
        aim: "at most",
        baseline: { year: 2020, value: "1" },
        ...asked("1.5"),
      }),
      { years },
      {
        ...{ aggregate: null, wanted: null, threshold: "1.5" },
        progress: { reached: "2", wanted: "3/2", perYear: null, yearsLeft },
      },
    ],
    [
      "by a year, reached: nothing",
      criterion({ horizon: "by year", ...from, ...asked("2") }),
      { years },
      { ...none, threshold: "2" },
    ],
    [
      "by a year, due: nothing",
      criterion({ horizon: "by year", dueYear: 2022, ...from }),
      { years },
      { ...none, threshold: "3" },
    ],
  ])("%s", (_, one, given, expected) => expect(of(one, given)).toEqual(expected));
});

describe("the years told (§5)", () => {
  const of = (one: Criterion, given: Given) =>
    courseOf(one, given)?.years.map(({ year, partial, value, threshold, verdict, notApplicable }) => [
      ...[year, partial ? "so far" : "whole", value === null ? null : plain(value)],
      ...[threshold?.value ?? null, verdict, notApplicable],
    ]);
  const quantity = (value: string) => ({ measure: "quantity", value });

  test.each<[string, Criterion, Given, unknown[][]]>([
    [
      "every year with its threshold and verdict, the partial one without",
      criterion(),
      { years: { 2021: "n/a", 2022: "3" }, partial: "1" },
      [
        [2021, "whole", null, null, null, "chưa thành lập"],
        [2022, "whole", quantity("3"), "3", "met", null],
        [2023, "so far", quantity("1"), null, null, null],
      ],
    ],
    [
      "not applicable, but none that lies ahead",
      criterion(),
      { years: { 2021: "4", 2022: "n/a", 2023: "n/a" } },
      [
        [2021, "whole", quantity("4"), "3", "exceeded", null],
        [2022, "whole", null, null, null, "chưa thành lập"],
      ],
    ],
    [
      "those that are added up, without a verdict of their own",
      criterion({ horizon: "total" }),
      { years: { 2021: "1" }, partial: "0" },
      [
        [2021, "whole", quantity("1"), null, null, null],
        [2022, "whole", null, null, null, null],
        [2023, "so far", quantity("0"), null, null, null],
      ],
    ],
    [
      "those of a mean too",
      criterion({ horizon: "average" }),
      { years: { 2021: "1", 2022: "5" }, partial: "0" },
      [
        [2021, "whole", quantity("1"), null, null, null],
        [2022, "whole", quantity("5"), null, null, null],
        [2023, "so far", quantity("0"), null, null, null],
      ],
    ],
    [
      "the due year alone is judged",
      criterion({ horizon: "by year", dueYear: 2022 }),
      { years: { 2021: "1", 2022: "5" } },
      [
        [2021, "whole", quantity("1"), null, null, null],
        [2022, "whole", quantity("5"), "3", "exceeded", null],
      ],
    ],
    [
      "of those before, the latest where it holds already",
      criterion({ horizon: "by year" }),
      { years: { 2021: "1", 2022: "5" } },
      [
        [2021, "whole", quantity("1"), null, null, null],
        [2022, "whole", quantity("5"), "3", "exceeded", null],
      ],
    ],
    [
      "or the partial one",
      criterion({ horizon: "by year" }),
      { years: { 2021: "1", 2022: "2" }, partial: "3" },
      [
        [2021, "whole", quantity("1"), null, null, null],
        [2022, "whole", quantity("2"), null, null, null],
        [2023, "so far", quantity("3"), "3", "met", null],
      ],
    ],
    [
      "nothing of the partial year, where nothing of it was entered",
      criterion(),
      { years: { 2021: "3", 2022: "3" }, partial: "-" },
      [
        [2021, "whole", quantity("3"), "3", "met", null],
        [2022, "whole", quantity("3"), "3", "met", null],
      ],
    ],
    [
      "yes and no",
      criterion({ measure: "yes-no", ...{ thresholds: [{ from: 2021, value: true }] } }),
      { years: { 2021: "yes", 2022: "no" } },
      [
        [2021, "whole", { measure: "yes-no", value: true }, true, "met", null],
        [2022, "whole", { measure: "yes-no", value: false }, true, "missed", null],
      ],
    ],
    [
      "grades",
      criterion({ measure: "rating", ...asked("good") }),
      { years: { 2021: "excellent", 2022: "good" } },
      [
        [2021, "whole", { measure: "rating", value: "excellent" }, "good", "exceeded", null],
        [2022, "whole", { measure: "rating", value: "good" }, "good", "met", null],
      ],
    ],
    ["nothing before the first threshold", criterion({ thresholds: [{ from: 2023, value: "3" }] }), {}, []],
  ])("%s", (_, one, given, expected) => expect(of(one, given)).toEqual(expected));

  test("a reached due year tells the heads and the lead", () => {
    const one = share("50", { horizon: "by year", headcount: "rounded up" });
    expect(plain(yearOf(one, { years: { 2021: "3/5" }, throughYear: 2021 }))).toMatchObject({
      heads: { needed: 3, reached: 3, of: 5, short: 0 },
      lead: "0",
    });
  });

  test("an open branch is named, and heads and lead are left open", () => {
    const one = share("100", { source: "branch ratings", level: "good" });
    const given = {
      branches: [branch("a"), branch("b")],
      branchRatings: rated(2021, { a: "completed" }),
      throughYear: 2021,
    };
    expect(yearOf(one, given)).toMatchObject({
      ...{ verdict: "missed", value: null, heads: null, lead: null, missingBranches: ["b"] },
    });
  });

  test.each(["every year", "total", "average", "by year"] as const)(
    "%s: nobody is missing where nothing is taken from branches",
    (horizon) => {
      const given = { years: { 2021: "n/a", 2022: "1" }, partial: "1" };
      const years = courseOf(criterion({ horizon }), given)?.years;
      expect(years?.map(({ missingBranches }) => missingBranches)).toEqual([[], [], []]);
    },
  );

  test("what is not due, or not applicable, cannot be exceeded", () => {
    const late = criterion({ thresholds: [{ from: 2023, value: "3" }] });
    expect(courseOf(late)).toMatchObject({ verdict: "not due", canBeExceeded: false });
    const due = criterion({ horizon: "by year", dueYear: 2022 });
    expect(courseOf(due, { years: { 2022: "n/a" } })).toMatchObject({
      ...{ verdict: "not applicable", canBeExceeded: false },
    });
  });
});

describe("a yes-no without thresholds", () => {
  test("asks for yes in every year of the term", () => {
    const asks: Threshold = { from: Number.NEGATIVE_INFINITY, value: true };
    const years = courseOf(criterion({ measure: "yes-no", thresholds: [] }), {
      years: { 2021: "yes" },
    })?.years;
    expect(years?.map(({ year, threshold }) => [year, threshold])).toEqual([
      [2021, asks],
      [2022, asks],
    ]);
  });
});
