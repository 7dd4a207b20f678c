import { headOver } from "#lib/reading/head-over.ts";
import { isSubHead, noteYear } from "#lib/reading/note-columns.ts";
import type { Table, TableReading } from "#lib/reading/result-table.ts";

/** A note on a figure, and the column it stands in. */
export type CellNote = { column: number; text: string };

export type ResultRow = {
  row: number;
  code: string;
  words: string;
  unit: string;
  /** The row's unit is per cent. */
  inPercent: boolean;
  /** What stands for each year: its figure, "" for none, and the note on it. */
  figures: { column: number; year: number; estimate: boolean; cell: string; note: CellNote | null }[];
};

/** The rows below the head that hold figures of some year, or notes on them. */
export function resultRows(table: Table, { head, roles }: TableReading): ResultRow[] {
  const columns = { code: roles.indexOf("code"), text: roles.indexOf("text"), unit: roles.indexOf("unit") };
  const places = yearPlaces(roles);
  const isEstimate = (column: number): boolean =>
    /(?<!\p{L})ước(?!\p{L})/iu.test(headOver(table, head, column).normalize("NFC"));
  const rows = table.map((cells, row): ResultRow => {
    const textIn = (column: number): string => (cells[column] ?? "").trim();
    const saidIn = (column: number): string => (isBlank(textIn(column)) ? "" : textIn(column));
    return {
      row,
      code: textIn(columns.code),
      words: textIn(columns.text),
      unit: textIn(columns.unit),
      inPercent: /%|phần trăm/iu.test(textIn(columns.unit).normalize("NFC")),
      figures: places
        .map(({ year, figure, notes }) => {
          const said = notes
            .map((column) => ({ column, text: saidIn(column) }))
            .filter(({ text }) => text !== "");
          const [first] = said;
          const note = first && { column: first.column, text: said.map(({ text }) => text).join("\n") };
          const column = figure ?? note?.column ?? 0;
          const cell = figure === null ? "" : saidIn(figure);
          return { column, year, estimate: isEstimate(column), cell, note: note ?? null };
        })
        .filter(({ cell, note }) => cell !== "" || note !== null),
    };
  });
  const first = head + (isSubHead(table[head + 1], roles) ? 2 : 1);
  return rows.filter(({ row, figures }) => row >= first && figures.length > 0);
}

type YearPlace = { year: number; figure: number | null; notes: number[] };

/** The columns of each year: of its figures, and of the notes on them, which may stand alone. */
function yearPlaces(roles: TableReading["roles"]): YearPlace[] {
  const notesOf = (year: number) =>
    roles.flatMap((role, column) => (noteYear(role) === year ? [column] : []));
  const figures = roles.flatMap((role, column) =>
    typeof role === "number" ? [{ year: role, figure: column, notes: notesOf(role) }] : [],
  );
  const alone = new Set(roles.map(noteYear).filter((year) => year !== null && !roles.includes(year)));
  return [
    ...figures,
    ...[...alone].flatMap((year) => (year === null ? [] : [{ year, figure: null, notes: notesOf(year) }])),
  ];
}

/** Dashes stand for nothing, as on paper. */
const isBlank = (text: string): boolean => /^[\s\-–—.…]*$/u.test(text);
