import type { CriterionTrace } from "#lib/domain/trace.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import { type WordedValue, wordValue } from "#lib/wording/word-value.ts";

/** A criterion's cell of a year: its value; of a criterion for each branch, how many branches hold it. */
export function wordYear(trace: CriterionTrace, year: number, locale: Locale): WordedValue {
  const { criterion, courses } = trace;
  const years = courses.flatMap((course) => course.years.filter((each) => each.year === year));
  const [only] = years;
  if (only === undefined) return { text: "—", detail: null };
  if (criterion.subject === "organisation") return wordValue(only, criterion, locale);
  const applicable = years.filter(({ notApplicable }) => notApplicable === null);
  if (applicable.length === 0) return wordValue(only, criterion, locale);
  const entered = applicable.filter(({ value }) => value !== null);
  if (entered.length === 0) return { text: "—", detail: null };
  const unjudged = entered.every(({ verdict }) => verdict === null);
  const counted = unjudged
    ? entered
    : entered.filter(({ verdict }) => verdict !== null && verdict !== "missed");
  const text = translator(locale)("format.branchesOf", {
    count: String(counted.length),
    all: String(applicable.length),
  });
  return { text, detail: null };
}
