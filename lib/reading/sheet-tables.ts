import { mostColumns, mostRows } from "#lib/forms/carried-table.ts";
import type { Table } from "#lib/reading/result-table.ts";
import type { Workbook } from "#lib/reading/workbook.ts";
import { seenText } from "#lib/reading/year-sheet-field.ts";

/** The sheets of a workbook as tables, cells as one sees them; those that are too large for a table of targets left out. */
export const sheetTables = (workbook: Workbook): { sheet: string; cells: Table }[] =>
  workbook
    .map(({ name, rows }) => ({ sheet: name, cells: rows.map((row) => row.map((each) => seenText(each))) }))
    .filter(({ cells }) => cells.length <= mostRows && cells.every((row) => row.length <= mostColumns));

/** The sheets of a workbook that hold something, but for the one that is read. */
export const otherSheets = (workbook: Workbook, sheet: string): string[] =>
  workbook
    .filter(
      ({ name, rows }) => name !== sheet && rows.some((row) => row.some((cell) => seenText(cell) !== "")),
    )
    .map(({ name }) => name);
