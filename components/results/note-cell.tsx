"use client";

import { useTranslations } from "next-intl";
import { useLive } from "#components/grid/live-context.ts";
import { NoteField } from "#components/results/note-field.tsx";
import type { CellRow } from "#components/results/result-row.tsx";
import { Cell } from "#components/ui/data-table.tsx";
import { missesYear } from "#lib/domain/misses-year.ts";

type NoteCellProps = { row: CellRow; year: number; editable: boolean };

/** The note of a figure; of one that falls short it is the cause, and is called so. */
export function NoteCell({ row, year, editable }: NoteCellProps) {
  const t = useTranslations("results");
  const now = useLive(
    (store) => store.traces.of(row.criterion),
    (trace) => trace && missesYear(trace, row.branch, year),
  );
  const short = now ?? row.short;
  const called = t(short ? "cause" : "note");
  return (
    <Cell label={called} className="note">
      {editable ? (
        <NoteField
          cell={row.id}
          label={`${row.label}: ${called}`}
          stored={row.typed.note}
          placeholder={short ? called : undefined}
        />
      ) : (
        <span className="text-small">{row.typed.note}</span>
      )}
    </Cell>
  );
}
