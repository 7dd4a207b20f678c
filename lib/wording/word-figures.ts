import type { CriterionTrace } from "#lib/domain/trace.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordCriterionYear, type YearColumn } from "#lib/wording/word-criterion-year.ts";
import { wordDemands } from "#lib/wording/word-demand.ts";

/** A criterion on one line: "Đề ra ≥ 100%; 2021: 100%, 2022: 98,46%". A partial year without figures is left out. */
export function wordFigures(trace: CriterionTrace, columns: YearColumn[], locale: Locale): string {
  const t = translator(locale);
  const years = columns.flatMap((column) => {
    const { text } = wordCriterionYear(trace, column, locale);
    const year = String(column.year);
    if (column.partial) return text === "—" ? [] : [t("presentation.soFar", { year, value: text })];
    return [t("presentation.year", { year, value: text })];
  });
  const assessed = columns.flatMap(({ year, partial }) => (partial ? [] : [year]));
  const demand = wordDemands(trace.criterion, assessed, locale);
  return t("presentation.figures", { demand, years: years.join(", ") });
}
