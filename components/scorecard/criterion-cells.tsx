import { useLocale, useTranslations } from "next-intl";
import { dayOfYear } from "#components/scorecard/columns.ts";
import { Sparkline } from "#components/scorecard/sparkline.tsx";
import { YearCell } from "#components/scorecard/year-cell.tsx";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import { wordCriterionYear, type YearColumn } from "#lib/wording/word-criterion-year.ts";
import { wordDemand } from "#lib/wording/word-demand.ts";
import { wordNumber } from "#lib/wording/word-number.ts";

type CriterionCellsProps = { trace: CriterionTrace; columns: YearColumn[]; scorecard: Scorecard };

/** What the resolution demands, what each year brought, and how it went: the cells that every criterion has. */
export function CriterionCells({ trace, columns, scorecard }: CriterionCellsProps) {
  const t = useTranslations("scorecard");
  const locale = useLocale();
  const { review, term } = scorecard;
  const [course, ...more] = trace.courses;
  const single = more.length === 0 && trace.criterion.subject === "organisation" ? course : undefined;
  return (
    <>
      <td className="demand" data-label={t("columns.demand")}>
        {wordDemand(trace.criterion, review.throughYear, locale)}
      </td>
      {columns.map((column, index) => (
        <YearCell
          key={`${column.year}-${column.partial}`}
          worded={wordCriterionYear(trace, column, locale)}
          label={columnLabel(column)}
          sum={index === columns.length - 1 ? wordSum() : null}
        />
      ))}
      <td className="course">{single === undefined ? null : <Sparkline course={single} term={term} />}</td>
    </>
  );

  function columnLabel({ year, partial }: YearColumn): string {
    if (!partial || review.heldOn === undefined) return String(year);
    return t("columns.until", { year: String(year), day: dayOfYear(review.heldOn, locale) });
  }

  /** What has been summed or averaged, where that is what is judged. */
  function wordSum(): string | null {
    if (single?.aggregate == null) return null;
    const value = wordNumber(single.aggregate, trace.criterion, single.threshold, locale);
    return trace.criterion.horizon === "total" ? t("sum", { value }) : t("mean", { value });
  }
}
