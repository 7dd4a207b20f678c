import { Lock } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { CellStatus } from "#components/grid/cell-status.tsx";
import { LiveValue } from "#components/grid/live-value.tsx";
import { LiveVerdict } from "#components/grid/live-verdict.tsx";
import { WarningRow } from "#components/grid/live-warnings.tsx";
import { CellDetails, type CellDetailsProps } from "#components/results/cell-details.tsx";
import { NoteCell } from "#components/results/note-cell.tsx";
import { ResultFields, type ResultInput } from "#components/results/result-fields.tsx";
import { Cell, RowHead } from "#components/ui/data-table.tsx";
import type { Verdict } from "#lib/domain/verdict.ts";
import type { WordedValue } from "#lib/wording/word-value.ts";

/** What every row of the year's table shows beside its cell. */
type RowText = {
  id: string;
  target: string;
  criterion: string;
  name: string;
  condition: boolean;
  demand: string | null;
  /** What the year before reached; null where it is each branch's own. */
  lastYear: WordedValue | null;
  verdict: Verdict | null;
};

/** A cell to fill in; of a branch where one is named. */
export type CellRow = RowText & { kind: "cell"; branch: string | null } & ResultInput &
  Pick<CellDetailsProps, "history" | "files" | "excusable"> & {
    value: string;
    /** Whether its figure misses what the year demands: the note is then the cause. */
    short: boolean;
    /** Who approved or handed in the year, and when, where it is locked. */
    locked: string | null;
  };

/** Figures taken from elsewhere. */
export type DerivedRow = RowText & { kind: "derived"; value: string };

/** The head above the branches' rows, and those. */
export type BranchesRow = RowText & {
  kind: "branches";
  /** How many branches have the year filled in. */
  entered: number;
  rows: CellRow[];
};

export type ShownRow = CellRow | DerivedRow | BranchesRow;

export type RowPlace = { year: number; editable: boolean; ratings: string };

/** A criterion's row, or that of one of its branches, and under it what else there is to say of its cell. */
export function ResultRow({ row, year, editable, ratings }: RowPlace & { row: CellRow | DerivedRow }) {
  const t = useTranslations("results.columns");
  const branch = row.kind === "cell" ? row.branch : null;
  const cells = (
    <>
      <RowHead className="font-medium">
        <RowName row={row} />
      </RowHead>
      <Cell numeric label={t("lastYear", { year: String(year - 1) })} className="text-muted">
        {row.lastYear?.text}
        {row.lastYear?.detail == null ? null : (
          <span className="block text-small">{row.lastYear.detail}</span>
        )}
      </Cell>
      <Cell label={t("result", { year: String(year) })}>
        {row.kind === "derived" ? (
          <Derived row={row} year={year} ratings={ratings} />
        ) : editable ? (
          <ResultFields {...row} />
        ) : (
          row.value
        )}
      </Cell>
      {row.kind === "derived" ? (
        <Cell className="max-md:hidden" />
      ) : (
        <NoteCell row={row} year={year} editable={editable} />
      )}
      <Cell label={t("state")} className={row.kind === "derived" ? "max-md:hidden" : "state"}>
        {row.kind === "derived" ? null : <State row={row} editable={editable} />}
      </Cell>
      <Cell label={t("verdict", { year: String(year) })}>
        <LiveVerdict criterion={row.criterion} branch={branch} verdict={row.verdict} />
      </Cell>
    </>
  );
  const wash = branch === null ? "" : "bg-wash";
  return (
    <>
      {row.kind === "derived" ? (
        <tr data-criterion={row.id}>
          {cells}
          <td />
        </tr>
      ) : (
        <CellDetails {...row} year={year} editable={editable} className={wash}>
          {cells}
        </CellDetails>
      )}
      <WarningRow of={{ criterion: row.criterion, branch }} year={year} columns={7} className={wash} />
    </>
  );
}

export function RowName({ row }: { row: ShownRow }) {
  const t = useTranslations("results");
  if (row.kind === "cell" && row.branch !== null) return <div className="pl-5 font-normal">{row.name}</div>;
  return (
    <div>
      <span className="mr-1.5 text-muted">{row.target}</span>
      {row.condition ? <span className="font-normal text-muted">{t("condition")} </span> : null}
      <span className={row.condition ? "font-normal" : ""}>{row.name}</span>
      {row.demand === null ? null : (
        <p className="text-small font-normal text-muted">{t("demand", { demand: row.demand })}</p>
      )}
    </div>
  );
}

function Derived({ row, year, ratings }: { row: DerivedRow; year: number; ratings: string }) {
  const t = useTranslations("results");
  return (
    <div>
      <span className="font-medium">
        <LiveValue criterion={row.criterion} year={year} value={row.value} />
      </span>
      <p className="text-small text-muted">
        {t("derived")} ·{" "}
        <Link href={ratings} prefetch={false} className="text-accent underline">
          {t("openRatings")}
        </Link>
      </p>
    </div>
  );
}

function State({ row, editable }: { row: CellRow; editable: boolean }) {
  const t = useTranslations("results.state");
  if (row.locked !== null)
    return (
      <span className="inline-flex items-start gap-1.5 text-small text-muted">
        <Lock aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
        {row.locked}
      </span>
    );
  const plain = row.version === 0 ? t("blank") : t("stored");
  return editable ? (
    <CellStatus cell={row.id} plain={plain} />
  ) : (
    <span className="text-small text-muted">{plain}</span>
  );
}
