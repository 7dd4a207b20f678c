"use client";

import { useTranslations } from "next-intl";
import { CellInput } from "#components/cells/cell-input.tsx";
import { CellStamp } from "#components/cells/cell-stamp.tsx";
import { CellStatus } from "#components/grid/cell-status.tsx";
import type { LiveCell } from "#components/grid/kept-cell.ts";
import { LiveWarnings } from "#components/grid/live-warnings.tsx";
import { baseFields } from "#lib/forms/base-figures.ts";

type BaseFiguresFieldsProps = { cell: Pick<LiveCell, "id" | "name" | "typed" | "version">; year: number };

/** The base figures of a year, side by side. */
export function BaseFiguresFields({ cell, year }: BaseFiguresFieldsProps) {
  const t = useTranslations("results.base");
  const { id, name, typed, version } = cell;
  return (
    <div data-cell={id}>
      <div className="flex flex-wrap items-end gap-x-8 gap-y-3">
        {baseFields.map((field) => (
          <div key={field} className="text-small">
            <p className="mb-1 text-muted" aria-hidden="true">
              {t(field)}
            </p>
            <CellInput
              cell={id}
              field={field}
              label={t(field)}
              stored={typed[field] ?? ""}
              numeric
              className="w-28"
            />
          </div>
        ))}
        <span className="min-h-8 py-1">
          <CellStatus cell={id} />
        </span>
      </div>
      <LiveWarnings of="base figures" year={year} />
      <CellStamp cell={id} name={name} version={version} typed={typed} />
    </div>
  );
}
