import { useTranslations } from "next-intl";
import { CellInput } from "#components/cells/cell-input.tsx";
import { CellStamp } from "#components/cells/cell-stamp.tsx";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { blankCounts, type Counts, countFields, typeCounts } from "#lib/forms/member-counts.ts";

/** The member counts of a branch; null where they were never filled or were cleared. */
export type MemberRow = {
  branch: string;
  name: string;
  version: number;
  counts: Counts | null;
  total: string;
};

type MemberTableProps = {
  year: number;
  rows: MemberRow[];
  /** Sums over the branches, as words. */
  totals: Record<keyof Counts | "total", string>;
  editable: boolean;
};

/** Members per grade and branch in one year; the last row adds up what is stored. */
export function MemberTable({ year, rows, totals, editable }: MemberTableProps) {
  const t = useTranslations("ratings");
  return (
    <DataTable caption={t("members", { year: String(year) })} dense stack>
      <thead>
        <tr>
          <ColumnHead>{t("branch")}</ColumnHead>
          {countFields.map((field) => (
            <ColumnHead key={field} numeric>
              {t(`counts.${field}`)}
            </ColumnHead>
          ))}
          <ColumnHead numeric>{t("total")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MemberCounts key={row.branch} row={row} editable={editable} />
        ))}
      </tbody>
      <tfoot>
        <tr className="bg-wash font-semibold">
          <RowHead className="font-semibold">{t("total")}</RowHead>
          {countFields.map((field) => (
            <Cell key={field} numeric label={t(`counts.${field}`)}>
              {totals[field]}
            </Cell>
          ))}
          <Cell numeric label={t("total")}>
            {totals.total}
          </Cell>
        </tr>
      </tfoot>
    </DataTable>
  );
}

function MemberCounts({ row, editable }: { row: MemberRow; editable: boolean }) {
  const t = useTranslations("ratings");
  const typed = row.counts === null ? blankCounts : typeCounts(row.counts);
  return (
    <tr data-branch={row.branch}>
      <RowHead>
        {row.name}
        {editable ? (
          <CellStamp cell={row.branch} name={row.name} version={row.version} typed={typed} />
        ) : null}
      </RowHead>
      {countFields.map((field) => (
        <Cell key={field} numeric label={t(`counts.${field}`)}>
          {editable ? (
            <CellInput
              cell={row.branch}
              field={field}
              label={t("count", { branch: row.name, grade: t(`counts.${field}`) })}
              stored={typed[field] ?? ""}
              numeric
              className="w-16"
            />
          ) : (
            (row.counts?.[field] ?? "—")
          )}
        </Cell>
      ))}
      <Cell numeric label={t("total")} className="font-semibold">
        {row.total}
      </Cell>
    </tr>
  );
}
