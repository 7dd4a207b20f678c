import { cellOf, type FieldElement, isField, nameOf } from "#components/grid/cell-fields.ts";

/** Where fields stand in the grid: in the rows and columns of its tables, or side by side without one. */

/** The fields of a row that can be seen, from left to right; what a cell's details hold is not one of its columns. */
export const fieldsAcross = (row: Element): FieldElement[] =>
  [...row.querySelectorAll("input, select")].filter(
    (element): element is FieldElement => isField(element) && element.checkVisibility(),
  );

/** The rows that have fields, from top to bottom, over all tables. */
const rowsOf = (root: HTMLElement): HTMLTableRowElement[] =>
  [...root.querySelectorAll<HTMLTableRowElement>("tbody tr:not([data-details])")].filter(
    (row) => fieldsAcross(row).length > 0,
  );

/** The rows from the one of a field downwards, that one included. */
export function rowsFrom(root: HTMLElement, from: FieldElement): HTMLTableRowElement[] {
  const rows = rowsOf(root);
  const here = rows.findIndex((row) => row.contains(from));
  return here < 0 ? [] : rows.slice(here);
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
  const at = { down: here + 1, up: here - 1, first: 0, last: rows.length - 1 }[way];
  const row = rows[at];
  return row === undefined ? undefined : inColumn(row, from);
}

/** The details of a cell stand in a row of their own under it. */
const isDetailsOf = (row: HTMLTableRowElement, from: FieldElement): boolean =>
  from.closest("[data-details]") !== null && row.getAttribute("data-cell") === cellOf(from);
