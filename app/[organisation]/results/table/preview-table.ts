import "server-only";
import { getTranslations } from "next-intl/server";
import { type Figure, previewFigures } from "#app/[organisation]/results/table/preview-figures.ts";
import { type ChosenReading, nothingChosen } from "#app/[organisation]/results/table/read-choices.ts";
import type { TablePlace } from "#app/[organisation]/results/table/read-place.ts";
import type { CarriedTable } from "#lib/forms/read-carried-table.ts";
import {
  type AskedDot,
  type DotMeaning,
  leftOut,
  mostAsked,
  noTable,
  type TableImport,
} from "#lib/forms/table-import.ts";
import { cellAddress } from "#lib/forms/year-sheet.ts";
import { twoReadings, typedWithDot } from "#lib/reading/dot-meaning.ts";
import { notesLeft } from "#lib/reading/note-columns.ts";
import { isOneRow } from "#lib/reading/proposed-criteria.ts";
import { readResultTable, type TableEntry } from "#lib/reading/read-result-table.ts";
import { proposeReading, type TableReading } from "#lib/reading/result-table.ts";
import { otherSheets, sheetTables } from "#lib/reading/sheet-tables.ts";
import { tableColumns } from "#lib/reading/table-columns.ts";
import type { Workbook } from "#lib/reading/workbook.ts";

/** The sheet of a workbook in which most figures are found, its columns as they are proposed. Null where none is small enough. */
export function chooseSheet(
  { sheets: workbook, name: file }: { sheets: Workbook; name: string },
  place: TablePlace,
): { table: CarriedTable; reading: TableReading } | null {
  const tables = sheetTables(workbook).map(({ sheet, cells }) => {
    const reading = proposeReading(cells, place.years, place.criteria);
    const { entries } = readResultTable(cells, reading, place.criteria);
    const table = { sheet, cells, head: reading.head, file, others: otherSheets(workbook, sheet) };
    return { table, reading, found: entries.length };
  });
  return tables.toSorted((a, b) => b.found - a.found)[0] ?? null;
}

/** The figure by which it is asked what a table's dots mean; null where each can mean but one number. */
function askedDot(entries: readonly TableEntry[], chosen: DotMeaning | null): AskedDot | null {
  for (const text of entries.flatMap(({ typed }) => [typed.value, typed.denominator])) {
    const readings = twoReadings(text);
    if (readings !== null) return { text, ...readings, chosen };
  }
  return null;
}

/** What a table would change, read as its columns, its rows and its dots are meant. */
export async function previewTable(
  table: CarriedTable,
  reading: TableReading,
  place: TablePlace,
  { dot, rows, isKept }: ChosenReading = nothingChosen,
): Promise<TableImport> {
  const t = await getTranslations("tableImport");
  const read = readResultTable(table.cells, reading, place.criteria, rows);
  // A row is named by the cell of its words.
  const words = Math.max(0, reading.roles.indexOf("text"));
  const at = (row: number, column = words) => `${table.sheet}!${cellAddress(row, column)}`;
  const criteria = place.criteria.filter(isOneRow).map(({ code, text }) => ({ code, text }));
  const named = (code: string) => criteria.find((each) => each.code === code) ?? null;
  const figures = read.entries.map(
    ({ row, column, criterion, year, typed, estimate, note }): Figure => ({
      cell: at(row, column),
      note: note?.text.normalize("NFC") ?? "",
      noteCell: note === null ? "" : at(row, note.column),
      criterion,
      year,
      estimate,
      value: typedWithDot(typed.value, dot),
      denominator: typedWithDot(typed.denominator, dot),
    }),
  );
  const { stores: _, ...compared } = await previewFigures(figures, place, table.file);
  return {
    ...noTable,
    table: {
      ...{ sheet: table.sheet, others: table.others, head: reading.head, years: place.years, isKept },
      columns: tableColumns(table.cells, reading),
      ...{ dot: askedDot(read.entries, dot), notesLeft: notesLeft(table.cells, reading) },
      asked: read.open.slice(0, mostAsked).map(({ row, text, proposed }) => ({
        ...{ row, text, proposed: proposed === null ? null : named(proposed) },
        chosen: rows.get(row) === null ? leftOut : (rows.get(row) ?? ""),
      })),
      criteria,
      carried: JSON.stringify(table),
    },
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
