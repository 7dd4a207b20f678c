import type { CriterionTrace } from "#lib/domain/trace.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordCriterionYear, type YearColumn } from "#lib/wording/word-criterion-year.ts";
import { wordDemand } from "#lib/wording/word-demand.ts";

/** A criterion on one line: "Đề ra ≥ 100%; 2021: 100%, 2022: 98,46%". A partial year without figures is left out. */
export function wordFigures(
  trace: CriterionTrace,
  columns: YearColumn[],
  throughYear: number,
  locale: Locale,
): string {
  const t = translator(locale);
  const years = columns.flatMap((column) => {
    const { text } = wordCriterionYear(trace, column, locale);
    const year = String(column.year);
    if (column.partial) return text === "—" ? [] : [t("presentation.soFar", { year, value: text })];
    return [t("presentation.year", { year, value: text })];
  });
  const demand = wordDemand(trace.criterion, throughYear, locale);
  return t("presentation.figures", { demand, years: years.join(", ") });
}
