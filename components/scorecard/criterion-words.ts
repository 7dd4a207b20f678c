import { type CoursePoints, coursePoints } from "#components/scorecard/course-points.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import type { ValueVerdict } from "#lib/domain/verdict.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordCriterionYear, type YearColumn } from "#lib/wording/word-criterion-year.ts";
import { wordDemands } from "#lib/wording/word-demand.ts";
import { wordNumber } from "#lib/wording/word-number.ts";

/** A year's value, what stands small under it, and the year's own verdict. */
export type YearWords = { text: string; lines: string[]; verdict: ValueVerdict | null };

/** What the resolution demands of a criterion, what each year brought, and how it went. */
export type CriterionWords = { demand: string; years: YearWords[]; course: CoursePoints | null };

type Told = { scorecard: Scorecard; columns: YearColumn[] };

export function criterionWords(
  trace: CriterionTrace,
  { scorecard: { years: assessed, term }, columns }: Told,
  locale: Locale,
): CriterionWords {
  const { criterion, courses } = trace;
  const [course, ...more] = courses;
  const single = more.length === 0 && criterion.subject === "organisation" ? course : undefined;
  const years = columns.map((column, index): YearWords => {
    const { text, detail, needed, verdict } = wordCriterionYear(trace, column, locale);
    const sum = index === columns.length - 1 ? wordSum() : null;
    return { text, lines: [detail, needed, sum].filter((line) => line !== null), verdict };
  });
  return {
    demand: wordDemands(criterion, assessed, locale),
    years,
    course: single === undefined ? null : coursePoints(single, term),
  };

  /** What has been summed or averaged, where that is what is judged. */
  function wordSum(): string | null {
    if (single?.aggregate == null) return null;
    const t = translator(locale);
    const value = wordNumber(single.aggregate, criterion, single.threshold, locale);
    return criterion.horizon === "total" ? t("scorecard.sum", { value }) : t("scorecard.mean", { value });
  }
}
