import { useTranslations } from "next-intl";
import { CellSelect } from "#components/cells/cell-select.tsx";
import { CellStamp } from "#components/cells/cell-stamp.tsx";
import { GradeBadge } from "#components/ratings/grade-badge.tsx";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { type Grade, grades } from "#lib/domain/grade.ts";

/** A year's grade of the organisation or a branch; `inactive` where the branch did not exist in that year. */
export type GradeCell =
  | { year: number; state: "inactive" }
  | { year: number; state: "open" | "shown"; id: string; version: number; grade: Grade | null };

/** The grades of the organisation (`branch` null) or of a branch over the years of the term. */
export type GradeRow = { branch: string | null; name: string; cells: GradeCell[] };

/** The organisation and its branches × the years of the term. */
export function GradeMatrix({ years, rows }: { years: number[]; rows: GradeRow[] }) {
  const t = useTranslations("ratings");
  return (
    <DataTable caption={t("organisations")} dense stack>
      <thead>
        <tr>
          <ColumnHead>{t("organisation")}</ColumnHead>
          {years.map((year) => (
            <ColumnHead key={year}>{year}</ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.branch ?? ""} className={row.branch === null ? "bg-wash" : ""}>
            <RowHead className={row.branch === null ? "font-semibold" : "font-medium"}>{row.name}</RowHead>
            {row.cells.map((cell) => (
              <Cell key={cell.year} label={String(cell.year)}>
                <MatrixCell cell={cell} name={row.name} />
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function MatrixCell({ cell, name }: { cell: GradeCell; name: string }) {
  const t = useTranslations("ratings");
  const grade = useTranslations("grade.short");
  if (cell.state === "inactive") return <span className="text-small text-muted">{t("inactive")}</span>;
  if (cell.state === "shown") return cell.grade === null ? "—" : <GradeBadge grade={cell.grade} />;
  const label = t("cell", { name, year: String(cell.year) });
  const options = [
    { value: "", text: t("choose") },
    ...grades.map((value) => ({ value, text: grade(value) })),
  ];
  return (
    <div className="min-w-32">
      <CellSelect cell={cell.id} field="rating" label={label} stored={cell.grade ?? ""} options={options} />
      <CellStamp cell={cell.id} name={label} version={cell.version} typed={{ rating: cell.grade ?? "" }} />
    </div>
  );
}
