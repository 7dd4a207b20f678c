import type { CourseTrace, CriterionTrace, YearTrace } from "#lib/domain/trace.ts";
import type { ValueVerdict } from "#lib/domain/verdict.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import { type WordedValue, wordValue } from "#lib/wording/word-value.ts";

/** The year of a column: an assessed year, or the partial year of the review. */
export type YearColumn = { year: number; partial: boolean };

/** `needed` says how many heads were needed where those are rounded, and the percentage alone would mislead. */
export type WordedYear = WordedValue & { needed: string | null; verdict: ValueVerdict | null };

const nothing: WordedYear = { text: "—", detail: null, needed: null, verdict: null };

/** What a criterion reached in a year: its value, or of a criterion per branch how many branches reached it. */
export function wordCriterionYear(
  { criterion, courses }: CriterionTrace,
  column: YearColumn,
  locale: Locale,
): WordedYear {
  const years = courses.flatMap((course) => yearOf(course, column) ?? []);
  if (criterion.subject === "each branch") return wordBranches(years, locale);
  const [year] = years;
  if (year === undefined) return nothing;
  const { heads, verdict } = year;
  const rounded = heads !== null && criterion.headcount !== "exact";
  const needed = rounded ? translator(locale)("format.headsNeeded", { needed: String(heads.needed) }) : null;
  return { ...wordValue(year, criterion, locale), needed, verdict };
}

function yearOf({ years }: CourseTrace, column: YearColumn): YearTrace | undefined {
  return years.find(({ year, partial }) => year === column.year && partial === column.partial);
}

function wordBranches(years: YearTrace[], locale: Locale): WordedYear {
  const t = translator(locale);
  const counted = years.filter(({ notApplicable }) => notApplicable === null);
  const entered = counted.filter(({ value }) => value !== null);
  if (entered.length === 0) return nothing;
  const judged = counted.filter(({ verdict }) => verdict !== null);
  if (judged.length === 0)
    return {
      text: `${entered.length}/${counted.length}`,
      detail: t("format.branchesEntered"),
      needed: null,
      verdict: null,
    };
  const missed = judged.filter(({ verdict }) => verdict === "missed").length;
  return {
    text: `${judged.length - missed}/${counted.length}`,
    detail: t("format.branchesReached"),
    needed: null,
    verdict: missed > 0 ? "missed" : judged.length < counted.length ? null : "met",
  };
}
