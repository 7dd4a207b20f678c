import Link from "next/link";
import { useTranslations } from "next-intl";
import { LiveVerdict } from "#components/grid/live-verdict.tsx";
import { ResultEntry } from "#components/results/result-entry.tsx";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import type { Verdict } from "#lib/domain/verdict.ts";
import type { TypedResult } from "#lib/reading/typed-result.ts";

/** What every row of the year's table shows beside its cell. */
type RowText = {
  id: string;
  target: string;
  name: string;
  condition: boolean;
  demand: string | null;
  lastYear: string;
  verdict: Verdict | null;
};

/** A row of the year's table: a cell to fill in, figures taken from elsewhere, or the head above the branches' rows. */
export type ResultRow = RowText &
  (
    | {
        kind: "cell";
        branch: boolean;
        /** What is read for its fields. */
        label: string;
        input: "share" | "number" | "yes-no" | "grade";
        unit: string | null;
        typed: TypedResult;
        version: number;
        /** Who saved it last, and when. */
        changed: string | null;
        value: string;
      }
    | { kind: "derived"; value: string }
    | { kind: "branches" }
  );

type ResultTableProps = {
  caption: string;
  year: number;
  rows: ResultRow[];
  editable: boolean;
  ratings: string;
};

/** The results of a year in one group of targets; without `editable` the figures are only shown. */
export function ResultTable({ caption, year, rows, editable, ratings }: ResultTableProps) {
  const t = useTranslations("results.columns");
  return (
    <DataTable caption={caption} dense stack>
      <thead>
        <tr>
          <ColumnHead>{t("criterion")}</ColumnHead>
          <ColumnHead numeric className="w-[13%]">
            {t("lastYear", { year: String(year - 1) })}
          </ColumnHead>
          <ColumnHead className="w-[36%]">{t("result", { year: String(year) })}</ColumnHead>
          <ColumnHead className="w-[13%]">{t("verdict")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr
            key={row.id}
            data-criterion={row.id}
            className={row.kind === "cell" && row.branch ? "bg-wash" : ""}
          >
            <RowHead>
              <RowName row={row} />
            </RowHead>
            <Cell
              numeric
              label={t("lastYear", { year: String(year - 1) })}
              className={`text-muted ${aside(row)}`}
            >
              {row.lastYear}
            </Cell>
            <Cell label={t("result", { year: String(year) })} className={aside(row)}>
              <RowFigures row={row} editable={editable} ratings={ratings} />
            </Cell>
            <Cell label={t("verdict")}>
              <LiveVerdict row={row.id} verdict={row.verdict} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

/** The head above the branches' rows has nothing to show in these columns, and on a phone no line for them. */
const aside = ({ kind }: ResultRow): string => (kind === "branches" ? "max-md:hidden" : "");

function RowName({ row }: { row: ResultRow }) {
  const t = useTranslations("results");
  const branch = row.kind === "cell" && row.branch;
  return (
    <div className={branch ? "pl-5 font-normal" : ""}>
      {branch ? null : <span className="mr-1.5 text-muted">{row.target}</span>}
      {row.condition && !branch ? <span className="font-normal text-muted">{t("condition")} </span> : null}
      <span className={row.condition ? "font-normal" : ""}>{row.name}</span>
      {row.demand === null ? null : (
        <p className="text-small font-normal text-muted">{t("demand", { demand: row.demand })}</p>
      )}
      {row.kind === "cell" && row.changed !== null ? (
        <p className="text-small font-normal text-muted">{row.changed}</p>
      ) : null}
    </div>
  );
}

type RowFiguresProps = { row: ResultRow; editable: boolean; ratings: string };

function RowFigures({ row, editable, ratings }: RowFiguresProps) {
  const t = useTranslations("results");
  if (row.kind === "branches") return null;
  if (row.kind === "derived")
    return (
      <div>
        <span className="font-medium">{row.value}</span>
        <p className="text-small text-muted">
          {t("derived")} ·{" "}
          <Link href={ratings} prefetch={false} className="text-accent underline">
            {t("openRatings")}
          </Link>
        </p>
      </div>
    );
  if (!editable) return <span>{row.value}</span>;
  return (
    <ResultEntry
      cell={row.id}
      name={row.label}
      input={row.input}
      unit={row.unit}
      typed={row.typed}
      version={row.version}
    />
  );
}
