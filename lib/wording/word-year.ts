import type { CriterionTrace } from "#lib/domain/trace.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { type WordedValue, wordValue } from "#lib/wording/word-value.ts";

/** What a criterion, or one of its branches, reached in a year: "98,46%" over "64/65"; "—" where nothing. */
export function wordYearValue(
  { criterion, courses }: CriterionTrace,
  branch: string | null,
  year: number,
  locale: Locale,
): WordedValue {
  const course = courses.find((candidate) => candidate.branch === branch);
  const judged = course?.years.find((candidate) => candidate.year === year);
  return judged === undefined ? { text: "—", detail: null } : wordValue(judged, criterion, locale);
}

/** What a criterion, or one of its branches, reached in a year, on one line: "64/65 = 98,46%"; "—" where nothing. */
export function wordYear(trace: CriterionTrace, branch: string | null, year: number, locale: Locale): string {
  const { text, detail } = wordYearValue(trace, branch, year, locale);
  return detail === null ? text : `${detail} = ${text}`;
}
