import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { aims, type Criterion, horizons, type Reached } from "#lib/domain/resolution.ts";
import { wordAchievement } from "#lib/wording/achievement.ts";
import { explain } from "#lib/wording/explain.ts";
import { tellShortfall } from "#lib/wording/tell-shortfall.ts";
import { wordCriterionYear } from "#lib/wording/word-criterion-year.ts";
import { wordDemand } from "#lib/wording/word-demand.ts";
import { branches, criterionOf, judgeStory } from "#tests/wording/one-criterion.ts";

const years = [2021, 2022, 2023, 2024, 2025];
const number = fc.integer({ min: 0, max: 120 }).map(String);

/** Every shape that compares numbers, with any aim, horizon and thresholds. */
const criterion: fc.Arbitrary<Criterion> = fc
  .record({
    measure: fc.constantFrom("share" as const, "quantity" as const, "growth" as const),
    aim: fc.constantFrom(...aims),
    better: fc.constantFrom("higher" as const, "lower" as const, "inside" as const),
    horizon: fc.constantFrom(...horizons),
    subject: fc.constantFrom("organisation" as const, "each branch" as const),
    baseline: fc.option(number, { nil: undefined }),
    values: fc.array(number, { minLength: 1, maxLength: 3 }),
    dueYear: fc.option(fc.constantFrom(...years), { nil: undefined }),
    against: fc.constantFrom("baseline" as const, "previous year" as const),
    unit: fc.constantFrom(undefined, "cuộc", "%"),
  })
  .map(({ baseline, values, better, dueYear, against, ...given }) => {
    const horizon = given.horizon === "total" && given.measure !== "quantity" ? "every year" : given.horizon;
    return criterionOf({
      ...given,
      horizon:
        against === "baseline" && horizon === "average" && given.measure === "growth"
          ? "every year"
          : horizon,
      subject: given.measure === "growth" ? "organisation" : given.subject,
      ...(given.aim === "between" ? { better } : {}),
      ...(horizon === "by year" && dueYear !== undefined ? { dueYear } : {}),
      ...(given.measure === "growth" ? { against } : {}),
      baseline:
        baseline === undefined && given.measure !== "growth"
          ? undefined
          : { year: 2020, value: String(Number(baseline ?? 0) + 1) },
      thresholds: values.map((value, at) => ({
        from: 2021 + at,
        value,
        ...(given.aim === "between" ? { upper: String(Number(value) + 5) } : {}),
        ...(at > 0 ? { basis: "Kết luận số 12-KL/ĐU" } : {}),
      })),
    });
  });

const figure = fc.oneof(
  number.map((value) => ({ value })),
  fc.constant({ value: null }),
  fc.constant({ notApplicable: "chưa thành lập" }),
);

function asShare(reached: Reached): Reached {
  return "value" in reached && reached.value !== null
    ? { numerator: String(reached.value), denominator: "120" }
    : reached;
}

test.prop([criterion, fc.array(figure, { minLength: 10, maxLength: 10 }), fc.constantFrom(...years)])(
  "whatever is judged can be said, whole, in both languages",
  (criterion, figures, throughYear) => {
    const subjects = criterion.subject === "each branch" ? ["a", "b"] : [undefined];
    const results = years.flatMap((year, at) =>
      subjects.map((branch, side) => {
        const reached: Reached = figures[at * 2 + side] ?? { value: null };
        return { year, branch, ...(criterion.measure === "share" ? asShare(reached) : reached) };
      }),
    );
    const row = judgeStory({ criterion, results, throughYear });
    for (const locale of ["vi", "en"] as const) {
      const said = [
        ...explain(row, { branches }, locale),
        tellShortfall(row, { branches }, locale),
        wordDemand(criterion, throughYear, locale),
        ...row.criteria.flatMap((trace) => [
          wordAchievement(trace, locale) ?? "",
          ...years.map((year) => wordCriterionYear(trace, { year, partial: false }, locale).text),
        ]),
      ];
      for (const text of said) expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}|\d{12}/);
      expect(said[0]).not.toBe("");
    }
  },
);
