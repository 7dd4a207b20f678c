import type { Criterion } from "#lib/domain/resolution.ts";
import type { CourseTrace } from "#lib/domain/trace.ts";
import { explainMean, explainPace, explainTotal, withNeed } from "#lib/wording/explain-progress.ts";
import { type ExplainContext, explainValue, lowerVerdict } from "#lib/wording/explain-year.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordList } from "#lib/wording/word-list.ts";

/** Whether a sentence speaks of the whole target or of one criterion among several. */
export type Whole = "target" | "criterion";

/** The rule that decided a course, in words, with the figures it compared. */
export function explainRule(
  course: CourseTrace,
  criterion: Criterion,
  spoken: Whole,
  context: ExplainContext,
  locale: Locale,
): string {
  const t = translator(locale);
  const { rule } = course;
  const whole = t(`explain.${spoken}`);
  const verdict = lowerVerdict(course.verdict, locale);
  const due = wordDue(criterion, locale);
  const shownIn = (year: number): string => valueIn(course, criterion, year, context, locale);
  switch (rule.rule) {
    case "not applicable":
    case "not due":
    case "a year missed":
    case "every year exceeded":
      return t(`explain.rule.${rule.rule}`, { whole });
    case "every year holds":
      return t(
        course.canBeExceeded ? "explain.rule.every year holds" : "explain.rule.every year holds at most",
        {
          whole,
        },
      );
    case "one case is enough":
      return t("explain.rule.one case is enough", { whole, year: String(rule.year) });
    case "years without data":
      return t("explain.rule.years without data", {
        years: wordList(rule.years.map(String), locale),
      });
    case "total breaks the upper bound":
      return t("explain.rule.total breaks the upper bound", {
        step: explainTotal(course, criterion, locale),
      });
    case "total holds already":
      return t(
        course.verdict === "met" && !course.final
          ? "explain.rule.total is secured"
          : "explain.rule.total holds already",
        { step: explainTotal(course, criterion, locale), verdict },
      );
    case "judged at the end": {
      const step =
        criterion.horizon === "total"
          ? explainTotal(course, criterion, locale)
          : explainMean(course, criterion, locale);
      return t("explain.rule.judged at the end", { step, verdict });
    }
    case "mean so far":
      return withNeed(
        t("explain.rule.mean so far", { step: explainMean(course, criterion, locale), verdict }),
        course,
        criterion,
        locale,
      );
    case "pace":
      return withNeed(explainPace(course, criterion, locale), course, criterion, locale);
    case "due year judged":
      return t("explain.rule.due year judged", {
        year: String(rule.year),
        step: shownIn(rule.year),
        verdict,
      });
    case "due year without data":
      return t("explain.rule.due year without data", { year: String(rule.year) });
    case "no value yet":
      return t("explain.rule.no value yet", { due });
    case "holds already":
      return t("explain.rule.holds already", {
        year: String(rule.year),
        due,
        step: shownIn(rule.year),
        verdict,
      });
    case "no baseline":
      return t("explain.rule.no baseline", { due, step: shownIn(latestYear(course)) });
  }
}

function wordDue({ dueYear }: Criterion, locale: Locale): string {
  const t = translator(locale);
  return dueYear === undefined ? t("explain.endOfTerm") : t("explain.due", { year: String(dueYear) });
}

function latestYear({ years }: CourseTrace): number {
  return years.findLast(({ value }) => value !== null)?.year ?? 0;
}

/** The value of a year beside the threshold of the due year. */
function valueIn(
  { years, threshold }: CourseTrace,
  criterion: Criterion,
  year: number,
  context: ExplainContext,
  locale: Locale,
): string {
  const traced = years.findLast((candidate) => candidate.year === year);
  if (traced === undefined) return translator(locale)("explain.value.noData");
  return explainValue({ ...traced, threshold: traced.threshold ?? threshold }, criterion, context, locale);
}
