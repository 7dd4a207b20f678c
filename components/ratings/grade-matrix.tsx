"use client";

import { useTranslations } from "next-intl";
import { CellSelect } from "#components/cells/cell-select.tsx";
import { CellStamp } from "#components/cells/cell-stamp.tsx";
import { CellStatus } from "#components/grid/cell-status.tsx";
import type { LiveCell } from "#components/grid/kept-cell.ts";
import { GradeBadge } from "#components/ratings/grade-badge.tsx";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { grades } from "#lib/domain/grade.ts";

/** A year's grade of the organisation or a branch; `inactive` where the branch did not exist in that year. */
export type GradeCell =
  | { year: number; state: "inactive" }
  | { year: number; state: "open" | "shown"; cell: LiveCell };

/** The grades of the organisation (`branch` null) or of a branch over the years of the term. */
export type GradeRow = { branch: string | null; name: string; cells: GradeCell[] };

type GradeMatrixProps = { years: { year: number; standing: string | null }[]; rows: GradeRow[] };

/** The organisation and its branches × the years of the term; over a year that is handed in, how it stands. */
export function GradeMatrix({ years, rows }: GradeMatrixProps) {
  const t = useTranslations("ratings");
  return (
    <DataTable caption={t("organisations")} dense stack sticky>
      <thead>
        <tr>
          <ColumnHead>{t("organisation")}</ColumnHead>
          {years.map(({ year, standing }) => (
            <ColumnHead key={year}>
              {year} <span className="font-normal">{standing}</span>
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.branch ?? ""} className={row.branch === null ? "bg-wash" : ""}>
            <RowHead className={row.branch === null ? "font-semibold" : "font-medium"}>{row.name}</RowHead>
            {row.cells.map((cell) => (
              <Cell key={cell.year} label={String(cell.year)}>
                <MatrixCell cell={cell} />
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function MatrixCell({ cell }: { cell: GradeCell }) {
  const t = useTranslations("ratings");
  const say = useTranslations("grade.short");
  if (cell.state === "inactive") return <span className="text-small text-muted">{t("inactive")}</span>;
  const { id, name, typed, version } = cell.cell;
  const grade = grades.find((each) => each === typed.rating);
  if (cell.state === "shown") return grade === undefined ? "—" : <GradeBadge grade={grade} />;
  const options = [{ value: "", text: t("choose") }, ...grades.map((value) => ({ value, text: say(value) }))];
  return (
    <div data-cell={id} className="min-w-44">
      <CellSelect
        cell={id}
        field="rating"
        label={name}
        stored={typed.rating ?? ""}
        options={options}
        className="grade w-full"
      />
      <CellStamp cell={id} name={name} version={version} typed={typed} />
      <CellStatus cell={id} />
    </div>
  );
}
