import type { StandingCell } from "#lib/forms/cell-edit.ts";
import type { FigureCell } from "#lib/store/read-figure-cells.ts";

/** What stands in a cell, as the JSON interface says it. */
export function toStanding(cell: FigureCell<unknown> | null | undefined): StandingCell {
  if (cell == null) return { version: 0, result: null, by: null, at: null };
  return { version: cell.version, result: cell.value, by: cell.by, at: cell.at.toISOString() };
}
