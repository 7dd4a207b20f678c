import { useTranslations } from "next-intl";
import { BranchRows } from "#components/results/branch-rows.tsx";
import { ResultRow, type ShownRow } from "#components/results/result-row.tsx";
import { ColumnHead, DataTable } from "#components/ui/data-table.tsx";

type ResultTableProps = {
  caption: string;
  year: number;
  rows: ShownRow[];
  editable: boolean;
  /** Over the figures and the verdicts, where they are not simply those of the year. */
  heads?: { result: string; verdict: string };
  /** Where the ratings are entered that some rows are taken from. */
  ratings: string;
};

/** The results of a year in one group of targets; without `editable` the figures are only shown. */
export function ResultTable({ caption, year, rows, editable, heads, ratings }: ResultTableProps) {
  const t = useTranslations("results.columns");
  const shared = { year, editable, ratings };
  return (
    <DataTable caption={caption} dense stack sticky className="lg:table-fixed">
      <thead>
        <tr>
          <ColumnHead>{t("criterion")}</ColumnHead>
          <ColumnHead numeric className="w-[6.5rem]">
            {t("lastYear", { year: String(year - 1) })}
          </ColumnHead>
          <ColumnHead className="w-[16.5rem]">
            {heads?.result ?? t("result", { year: String(year) })}
          </ColumnHead>
          <ColumnHead className="w-[11rem]">{t("note")}</ColumnHead>
          <ColumnHead className="w-[7rem]">{t("state")}</ColumnHead>
          <ColumnHead className="w-[9.75rem]">
            {heads?.verdict ?? t("verdict", { year: String(year) })}
          </ColumnHead>
          <ColumnHead className="w-[6.25rem]">
            <span className="sr-only">{t("details")}</span>
          </ColumnHead>
        </tr>
      </thead>
      {rows.map((row) =>
        row.kind === "branches" ? (
          <BranchRows key={row.id} row={row} {...shared} />
        ) : (
          <tbody key={row.id}>
            <ResultRow row={row} {...shared} />
          </tbody>
        ),
      )}
    </DataTable>
  );
}
