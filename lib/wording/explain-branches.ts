import type { CourseTrace, CriterionTrace } from "#lib/domain/trace.ts";
import { type Verdict, verdicts } from "#lib/domain/verdict.ts";
import type { Explained } from "#lib/wording/explain-criterion.ts";
import { explainRule, type Whole } from "#lib/wording/explain-rule.ts";
import { type ExplainContext, explainYear, lowerVerdict } from "#lib/wording/explain-year.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordDemand } from "#lib/wording/word-demand.ts";

/** Verdicts under which a branch falls short: each such branch is named with its figures. */
const short: readonly Verdict[] = ["missed", "no data", "behind", "in progress"];

/** A criterion that every branch must meet: how many do, and every one that falls short. */
export function explainBranches(
  trace: CriterionTrace,
  whole: Whole,
  context: ExplainContext,
  locale: Locale,
): Explained {
  const t = translator(locale);
  const counted =
    trace.criterion.horizon === "every year" ? countYears(trace, locale) : countBranches(trace, locale);
  const named = trace.courses
    .filter(({ verdict }) => short.includes(verdict))
    .map((course) => explainBranch(course, trace, context, locale));
  return {
    steps: [...counted, ...named],
    rule: t(`explain.branches.${trace.verdict}`, { whole: t(`explain.${whole}`) }),
  };
}

function countYears({ criterion, courses }: CriterionTrace, locale: Locale): string[] {
  const years = courses.flatMap((course) => course.years).filter(({ partial }) => !partial);
  return [...new Set(years.map(({ year }) => year))].toSorted().map((year) => {
    const judged = years.filter((each) => each.year === year && each.notApplicable === null);
    const holding = judged.filter(({ verdict }) => verdict !== null && verdict !== "missed");
    return translator(locale)("explain.branches.year", {
      year: String(year),
      count: String(holding.length),
      all: String(judged.length),
      demand: wordDemand({ ...criterion, subject: "organisation" }, year, locale),
    });
  });
}

function countBranches({ courses }: CriterionTrace, locale: Locale): string[] {
  return verdicts
    .map((verdict) => ({ verdict, count: courses.filter((course) => course.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) =>
      translator(locale)("explain.branches.standing", {
        count: String(count),
        all: String(courses.length),
        verdict: lowerVerdict(verdict, locale),
      }),
    );
}

function explainBranch(
  course: CourseTrace,
  { criterion }: CriterionTrace,
  context: ExplainContext,
  locale: Locale,
): string {
  const branch = context.branches.find(({ code }) => code === course.branch)?.name ?? course.branch ?? "";
  const wanting = course.years.filter(({ verdict, value }) => verdict === "missed" || value === null);
  const steps =
    criterion.horizon === "every year"
      ? wanting.map((year) => explainYear(year, criterion, context, locale))
      : [explainRule(course, criterion, "criterion", context, locale)];
  return translator(locale)("explain.branch", { branch, steps: steps.join("; ") });
}
