import { useLocale, useTranslations } from "next-intl";
import { yearColumns } from "#components/scorecard/columns.ts";
import { Cell, ColumnHead, RowHead } from "#components/ui/data-table.tsx";
import { verdictLook } from "#components/ui/verdict-look.ts";
import { VerdictSign } from "#components/ui/verdict-sign.tsx";
import { runningSums } from "#lib/domain/running-sums.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import { thresholdInForce } from "#lib/domain/threshold-in-force.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import { wordCriterionYear, type YearColumn } from "#lib/wording/word-criterion-year.ts";
import { wordThreshold } from "#lib/wording/word-demand.ts";
import { wordNumber } from "#lib/wording/word-number.ts";

type FiguresTableProps = { trace: CriterionTrace; scorecard: Scorecard };

/** The figures of a criterion, year by year: what its chart draws, for everyone to read. */
export function FiguresTable({ trace, scorecard }: FiguresTableProps) {
  const t = useTranslations("targets.figures");
  const locale = useLocale();
  const { criterion, courses } = trace;
  // A partial year without a figure has nothing to say.
  const columns = yearColumns(scorecard).filter(
    (column) => !column.partial || wordCriterionYear(trace, column, locale).text !== "—",
  );
  const yearly = criterion.horizon === "every year";
  const mean = criterion.horizon === "average" ? (courses[0]?.aggregate ?? null) : null;
  return (
    <div className="relative mt-4 overflow-x-auto rounded-control border border-line">
      <table className="table dense max-sm:[&_:is(th,td)]:px-2">
        <caption className="sr-only">{t("caption", { criterion: criterion.text })}</caption>
        <thead>
          <tr>
            <ColumnHead>{t("year")}</ColumnHead>
            {yearly ? <ColumnHead>{t("demand")}</ColumnHead> : null}
            <ColumnHead numeric>{t("value")}</ColumnHead>
            {criterion.horizon === "total" ? <ColumnHead numeric>{t("sum")}</ColumnHead> : null}
            {yearly ? <ColumnHead>{t("verdict")}</ColumnHead> : null}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <YearLine key={`${column.year}-${column.partial}`} column={column} trace={trace} />
          ))}
        </tbody>
      </table>
      {mean === null ? null : (
        <p className="border-t border-line px-3.5 py-2 text-right font-medium">
          {t("mean", { value: wordNumber(mean, criterion, courses[0]?.threshold ?? null, locale) })}
        </p>
      )}
    </div>
  );
}

function YearLine({ column, trace }: { column: YearColumn; trace: CriterionTrace }) {
  const t = useTranslations();
  const locale = useLocale();
  const { criterion } = trace;
  const { text, detail, needed, verdict } = wordCriterionYear(trace, column, locale);
  const yearly = criterion.horizon === "every year";
  const look = verdict === "missed" ? "font-semibold text-missed" : text === "—" ? "text-muted" : "";
  return (
    <tr>
      <RowHead className="font-medium whitespace-nowrap">
        {column.partial ? t("targets.chart.soFar", { year: String(column.year) }) : column.year}
      </RowHead>
      {yearly ? (
        // A demand of words may take two lines; a number keeps its sign and unit.
        <Cell className={`text-muted ${criterion.measure === "rating" ? "" : "whitespace-nowrap"}`}>
          {wordYearDemand(trace, column, locale)}
        </Cell>
      ) : null}
      <Cell numeric>
        <span className={look}>{text}</span>
        {[detail, needed].map((line) =>
          line === null ? null : (
            <span key={line} className="ml-2 text-small text-muted max-sm:ml-0 max-sm:block">
              {line}
            </span>
          ),
        )}
      </Cell>
      {criterion.horizon === "total" ? <Cell numeric>{wordSum(trace, column, locale)}</Cell> : null}
      {yearly ? (
        <Cell>
          {verdict === null ? (
            <span className="text-muted">—</span>
          ) : (
            <span
              className={`inline-flex items-center gap-1.5 text-small font-medium ${verdictLook(verdict).text}`}
            >
              <VerdictSign verdict={verdict} />
              {t(`verdict.${verdict}`)}
            </span>
          )}
        </Cell>
      ) : null}
    </tr>
  );
}

type Locale = Parameters<typeof wordThreshold>[2];

const wordYearDemand = ({ criterion }: CriterionTrace, { year }: YearColumn, locale: Locale): string =>
  criterion.thresholds.some(({ from }) => from <= year) || criterion.measure === "yes-no"
    ? wordThreshold(criterion, thresholdInForce(criterion.thresholds, year), locale)
    : "—";

function wordSum({ criterion, courses }: CriterionTrace, column: YearColumn, locale: Locale): string {
  const [course, ...others] = courses;
  if (course === undefined || others.length > 0) return "—";
  const at = course.years.findIndex(
    ({ year, partial }) => year === column.year && partial === column.partial,
  );
  const sum = runningSums(course.years)[at];
  return sum === undefined ? "—" : wordNumber(sum, criterion, course.threshold, locale);
}
