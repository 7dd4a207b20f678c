"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCellErrors } from "#components/cells/cell-form-context.ts";
import { CellInput } from "#components/cells/cell-input.tsx";
import { CellStamp } from "#components/cells/cell-stamp.tsx";
import { CellStatus } from "#components/grid/cell-status.tsx";
import type { LiveCell } from "#components/grid/kept-cell.ts";
import { useLiveCell } from "#components/grid/live-context.ts";
import { FillZeros } from "#components/ratings/fill-zeros.tsx";
import { useMemberSums } from "#components/ratings/member-sums.ts";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { countFields } from "#lib/domain/member-counts.ts";
import { formatDecimal } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

type MemberTableProps = { year: number; cells: LiveCell[]; editable: boolean };

/** Members per grade and branch in one year; the last row and the last column add up what has been entered. */
export function MemberTable({ year, cells, editable }: MemberTableProps) {
  const t = useTranslations("ratings");
  const sums = useMemberSums(cells);
  const ids = cells.map(({ id }) => id);
  return (
    <>
      <DataTable caption={t("members", { year: String(year) })} dense stack sticky>
        <thead>
          <tr>
            <ColumnHead>{t("branch")}</ColumnHead>
            {countFields.map((field) => (
              <ColumnHead key={field} numeric>
                {t(`counts.${field}`)}
              </ColumnHead>
            ))}
            <ColumnHead numeric>{t("total")}</ColumnHead>
            {editable ? (
              <ColumnHead className="lg:w-44">
                <span className="sr-only">{t("zeros")}</span>
              </ColumnHead>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {cells.map((cell, at) => (
            <MemberCounts
              key={cell.id}
              cell={cell}
              next={ids[at + 1] ?? cell.id}
              total={sums.of(cell.id)}
              whole={sums.isWhole(cell.id)}
              editable={editable}
            />
          ))}
        </tbody>
        <tfoot>
          <tr className="bg-wash font-semibold">
            <RowHead className="font-semibold">{t("total")}</RowHead>
            {countFields.map((field) => (
              <Cell key={field} numeric label={t(`counts.${field}`)}>
                {sums.column(field)}
              </Cell>
            ))}
            <Cell numeric label={t("total")}>
              {sums.total}
            </Cell>
            {editable ? <td /> : null}
          </tr>
        </tfoot>
      </DataTable>
      {editable && sums.incomplete > 0 ? (
        <p className="mt-2 text-right max-md:text-left">
          <FillZeros branch={null} cells={ids} next={ids[0] ?? ""} />
        </p>
      ) : null}
    </>
  );
}

type MemberCountsProps = {
  cell: LiveCell;
  /** The row to go on with. */
  next: string;
  total: string;
  /** Whether its counts are recorded. */
  whole: boolean;
  editable: boolean;
};

function MemberCounts({ cell, next, total, whole, editable }: MemberCountsProps) {
  const t = useTranslations("ratings");
  const locale = useLocale() as Locale;
  const { id, name, typed, version } = cell;
  return (
    <>
      <tr data-cell={id}>
        <RowHead>
          <span className="mr-3">{name}</span>
          {editable ? <CellStatus cell={id} /> : null}
          {editable ? <CellStamp cell={id} name={name} version={version} typed={typed} /> : null}
        </RowHead>
        {countFields.map((field) => (
          <Cell key={field} numeric label={t(`counts.${field}`)}>
            {editable ? (
              <CellInput
                cell={id}
                field={field}
                label={t("count", { branch: name, grade: t(`counts.${field}`) })}
                stored={typed[field] ?? ""}
                numeric
                className="w-16"
                faultBelow={faultsId(id)}
              />
            ) : typed[field] ? (
              formatDecimal(typed[field], locale)
            ) : (
              "—"
            )}
          </Cell>
        ))}
        <Cell numeric label={t("total")} className="font-semibold">
          {total}
        </Cell>
        {editable ? <Zeros cell={cell} next={next} whole={whole} /> : null}
      </tr>
      {editable ? <CountFaults cell={id} /> : null}
    </>
  );
}

/** Offered while a count is lacking, before anything was recorded and after one was cleared. */
function Zeros({ cell: { id, name }, next, whole }: Pick<MemberCountsProps, "cell" | "next" | "whole">) {
  const { faults } = useLiveCell(id);
  const lacking = !whole || faults.some(({ code }) => code === "incomplete");
  return <td>{lacking ? <FillZeros branch={name} cells={[id]} next={next} /> : null}</td>;
}

const faultsId = (cell: string): string => `faults ${cell}`.replaceAll(" ", "-");

/** What keeps a row of counts from being recorded, each sentence once, in a row of its own. */
function CountFaults({ cell }: { cell: string }) {
  const sentences = useCellErrors(cell, countFields);
  if (sentences.length === 0) return null;
  return (
    <tr data-details="">
      <td colSpan={countFields.length + 3} id={faultsId(cell)} className="text-small font-medium text-missed">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </td>
    </tr>
  );
}
