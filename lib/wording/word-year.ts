import type { CriterionTrace } from "#lib/domain/trace.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordValue } from "#lib/wording/word-value.ts";

/** What a criterion, or one of its branches, reached in a year, on one line: "64/65 = 98,46%"; "—" where nothing. */
export function wordYear(trace: CriterionTrace, branch: string | null, year: number, locale: Locale): string {
  const course = trace.courses.find((candidate) => candidate.branch === branch);
  const judged = course?.years.find((candidate) => candidate.year === year);
  if (judged === undefined) return "—";
  const { text, detail } = wordValue(judged, trace.criterion, locale);
  return detail === null ? text : `${detail} = ${text}`;
}
