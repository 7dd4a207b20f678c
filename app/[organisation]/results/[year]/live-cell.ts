import "server-only";
import type { GroupedRow } from "#app/[organisation]/results/[year]/result-rows.ts";
import { resultPlaceOf } from "#lib/forms/result-cell-id.ts";

type CellRow = Extract<GroupedRow, { kind: "cell" }>;

/** A row of the table as the grid knows it: with the address at which its cell is saved. */
export function liveCell({ id, label, version, typed }: CellRow, year: number) {
  const { criterion, branch } = resultPlaceOf(id);
  const path = `results/${criterion}/${year}${branch === null ? "" : `?branch=${encodeURIComponent(branch)}`}`;
  return { id, path, name: label, criterion, branch, version, typed };
}
