import type { TableColumn } from "#lib/forms/carried-table.ts";
import { cellAddress } from "#lib/forms/year-sheet.ts";
import { headOver } from "#lib/reading/head-over.ts";
import type { Table } from "#lib/reading/result-table.ts";

/** The columns of a table as they are shown to be confirmed: letter, head, first cell, and what each is taken for. */
export const tableColumns = (
  cells: Table,
  { head, roles }: { head: number; roles: readonly (string | number)[] },
): TableColumn[] =>
  roles.map((role, column) => ({
    letter: cellAddress(0, column).replace(/\d+$/, ""),
    head: short(headOver(cells, head, column)),
    sample: short(cells.slice(head + 1).find((row) => (row[column] ?? "").trim() !== "")?.[column] ?? ""),
    role: String(role),
  }));

const longestShown = 60;
const short = (text: string) =>
  text.length > longestShown ? `${text.slice(0, longestShown).toWellFormed()}…` : text;
