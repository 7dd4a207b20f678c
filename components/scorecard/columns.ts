import type { Scorecard } from "#lib/domain/scorecard.ts";
import { formatDay } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import type { YearColumn } from "#lib/wording/word-criterion-year.ts";

/** The years of a scorecard as columns: the assessed ones, then the partial year of the review. */
export function yearColumns({ years, review }: Scorecard): YearColumn[] {
  const assessed = years.map((year) => ({ year, partial: false }));
  return review.partialYear === undefined
    ? assessed
    : [...assessed, { year: review.partialYear, partial: true }];
}

/** Day and month of the review, for the head of the partial year: its year stands beside it. */
export function dayOfYear(day: string, locale: Locale): string {
  return formatDay(day, locale).replace(/[/ ]\d{4}$/, "");
}
