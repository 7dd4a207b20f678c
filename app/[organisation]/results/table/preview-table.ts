import "server-only";
import { getTranslations } from "next-intl/server";
import { type Figure, previewFigures } from "#app/[organisation]/results/table/preview-figures.ts";
import type { TablePlace } from "#app/[organisation]/results/table/read-place.ts";
import {
  type CarriedTable,
  mostColumns,
  mostRows,
  noTable,
  roleName,
  type SentTable,
  type TableImport,
} from "#lib/forms/table-import.ts";
import { cellAddress } from "#lib/forms/year-sheet.ts";
import { readResultTable } from "#lib/reading/read-result-table.ts";
import { type ColumnRole, proposeReading, type TableReading } from "#lib/reading/result-table.ts";
import type { Workbook } from "#lib/reading/workbook.ts";
import { seenText } from "#lib/reading/year-sheet-field.ts";

/** The sheet of a workbook in which most figures are found, its columns as they are proposed. Null where none is small enough. */
export function chooseSheet(
  workbook: Workbook,
  place: TablePlace,
): { table: CarriedTable; reading: TableReading } | null {
  const tables = workbook
    .map(({ name, rows }) => ({ sheet: name, cells: rows.map((row) => row.map((each) => seenText(each))) }))
    .filter(({ cells }) => cells.length <= mostRows && cells.every((row) => row.length <= mostColumns))
    .map(({ sheet, cells }) => {
      const reading = proposeReading(cells, place.years, place.criteria);
      const { entries } = readResultTable(cells, reading, place.criteria);
      return { table: { sheet, cells, head: reading.head }, reading, found: entries.length };
    });
  return tables.toSorted((a, b) => b.found - a.found)[0] ?? null;
}

/** What the columns were chosen for; a year that is no draft counts as left out. */
export function chosenRoles({ cells }: CarriedTable, years: readonly number[], form: FormData): ColumnRole[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column): ColumnRole => {
    const role = form.get(roleName(column));
    if (role === "code" || role === "text" || role === "unit") return role;
    return years.find((year) => String(year) === role) ?? "skip";
  });
}

/** What a table would change, read as its columns are meant. */
export async function previewTable(
  table: CarriedTable,
  reading: TableReading,
  place: TablePlace,
): Promise<TableImport> {
  const t = await getTranslations("tableImport");
  const read = readResultTable(table.cells, reading, place.criteria);
  const at = (row: number, column = 0) => `${table.sheet}!${cellAddress(row, column)}`;
  const figures = read.entries.map(
    ({ row, column, criterion, year, typed }): Figure => ({
      cell: at(row, column),
      criterion,
      year,
      ...typed,
    }),
  );
  const { stores: _, ...compared } = await previewFigures(figures, place);
  return {
    ...noTable,
    table: sentTable(table, reading, place.years),
    preview: {
      ...compared,
      faults: [
        ...read.faults.map(({ row, code, text }) => ({ cell: at(row), text: t(`fault.${code}`, { text }) })),
        ...compared.faults,
      ],
      left: read.left.map(({ row, why, text }) => ({ cell: at(row), text: t(`left.${why}`, { text }) })),
    },
  };
}

/** The nearest text over a column: heads of two rows leave some of their cells empty. */
const headOver = (cells: string[][], head: number, column: number): string =>
  cells
    .slice(Math.max(0, head - 2), head + 1)
    .toReversed()
    .map((row) => (row[column] ?? "").trim())
    .find((text) => text !== "") ?? "";

const longestShown = 60;
const short = (text: string) =>
  text.length > longestShown ? `${text.slice(0, longestShown).toWellFormed()}…` : text;

function sentTable(table: CarriedTable, { head, roles }: TableReading, years: number[]): SentTable {
  const { sheet, cells } = table;
  return {
    ...{ sheet, head, years },
    columns: roles.map((role, column) => ({
      letter: cellAddress(0, column).replace(/\d+$/, ""),
      head: short(headOver(cells, head, column)),
      sample: short(cells.slice(head + 1).find((row) => (row[column] ?? "").trim() !== "")?.[column] ?? ""),
      role: String(role),
    })),
    carried: JSON.stringify(table),
  };
}
