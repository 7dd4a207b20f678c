import { cellOf, type FieldElement, fieldsIn, nameOf } from "#components/grid/cell-fields.ts";

/** Where fields stand in the grid: in the rows and columns of its tables, or side by side without one. */

/** The fields of a row that can be seen, from left to right; what a cell's details hold is not one of its columns. */
export const fieldsAcross = (row: Element): FieldElement[] =>
  fieldsIn(row).filter((field) => field.checkVisibility());

/** The rows of all tables but details, from top to bottom. */
const rowsOf = (root: HTMLElement): HTMLTableRowElement[] => [
  ...root.querySelectorAll<HTMLTableRowElement>("tbody tr:not([data-details])"),
];

const hasFields = (row: HTMLTableRowElement): boolean => fieldsAcross(row).length > 0;

/** The rows with fields from the one of a field downwards, that one included; at most as many as asked for. */
export function rowsFrom(root: HTMLElement, from: FieldElement, most: number): HTMLTableRowElement[] {
  const rows = rowsOf(root);
  const here = rows.findIndex((row) => row.contains(from));
  const below: HTMLTableRowElement[] = [];
  for (let at = here; at >= 0 && at < rows.length && below.length < most; at++) {
    const row = rows[at];
    if (row !== undefined && hasFields(row)) below.push(row);
  }
  return below;
}

/** The field of a row that stands under or over `from`: in the same column, else the first one. */
function inColumn(row: HTMLTableRowElement, from: FieldElement): FieldElement | undefined {
  const column = from.closest("td")?.cellIndex;
  const across = fieldsAcross(row);
  const same = across.filter((field) => field.closest("td")?.cellIndex === column);
  return same.find((field) => nameOf(field) === nameOf(from)) ?? same[0] ?? across[0];
}

export type Way = "down" | "up" | "first" | "last" | "left" | "right";

/** The field that lies `way` of one in the grid; undefined where there is none. */
export function neighbour(root: HTMLElement, from: FieldElement, way: Way): FieldElement | undefined {
  if (way === "left" || way === "right") {
    const across = fieldsAcross(from.closest("tr") ?? root);
    return across[across.indexOf(from) + (way === "right" ? 1 : -1)];
  }
  const rows = rowsOf(root);
  const here = rows.findIndex((row) => row.contains(from) || isDetailsOf(row, from));
  const row = {
    down: () => rows.slice(here + 1).find(hasFields),
    up: () => rows.slice(0, Math.max(here, 0)).findLast(hasFields),
    first: () => rows.find(hasFields),
    last: () => rows.findLast(hasFields),
  }[way]();
  return row === undefined ? undefined : inColumn(row, from);
}

/** The details of a cell stand in a row of their own under it. */
const isDetailsOf = (row: HTMLTableRowElement, from: FieldElement): boolean =>
  from.closest("[data-details]") !== null && row.getAttribute("data-cell") === cellOf(from);
