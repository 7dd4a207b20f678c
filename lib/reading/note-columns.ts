import { headOver } from "#lib/reading/head-over.ts";
import type { ColumnRole, Table, TableReading } from "#lib/reading/result-table.ts";
import { yearIn } from "#lib/reading/year-in.ts";

const ofNotes = /^(?:ghi chú|giải trình|thuyết minh)(?!\p{L})/iu;
const ofResults = /^(?:kết quả|thực hiện|số liệu|đạt được)(?!\p{L})/iu;

export const isNoteHead = (head: string): boolean => ofNotes.test(head.normalize("NFC").trim());

/** The year on whose results a column holds notes; null for any other column. */
export const noteYear = (role: ColumnRole): number | null =>
  typeof role === "string" && role.startsWith("note ") ? Number(role.slice("note ".length)) : null;

/** Whether a row right below the head says no more than what the columns of a year hold: "Kết quả | Ghi chú". */
export function isSubHead(row: readonly string[] | undefined, roles: readonly ColumnRole[]): boolean {
  const cells = (row ?? []).map((cell) => cell.normalize("NFC").trim());
  const isNamed = cells.some(
    (cell, column) => (roles[column] === "text" || roles[column] === "code") && cell !== "",
  );
  const said = cells.filter((cell) => cell !== "");
  return !isNamed && said.length > 0 && said.every((cell) => ofNotes.test(cell) || ofResults.test(cell));
}

type Head = { own: string; isBelow: boolean };

/** The columns that hold notes, each with its head; it may stand below that of the year. */
function noteHeads(table: Table, { head, roles }: TableReading): Map<number, Head> {
  const below = isSubHead(table[head + 1], roles) ? (table[head + 1] ?? []) : [];
  const heads = roles.flatMap((role, column): [number, Head][] => {
    const [own, under] = [headOver(table, head, column), (below[column] ?? "").trim()];
    if (typeof role === "number") return [];
    if (isNoteHead(under)) return [[column, { own: under, isBelow: true }]];
    return isNoteHead(own) ? [[column, { own, isBelow: false }]] : [];
  });
  return new Map(heads);
}

/**
 * Proposes of which year the notes of a column are: the one that its head names; else that of the results right before
 * it, where each year has such a column; else the only year there is.
 */
export function withNotes(table: Table, reading: TableReading, years: readonly number[]): ColumnRole[] {
  const heads = noteHeads(table, reading);
  const filled = reading.roles.filter((role) => typeof role === "number");
  const only = filled.length === 1 ? (filled[0] ?? null) : null;
  const yearOf = ({ own, isBelow }: Head, before: ColumnRole | undefined): number | null => {
    if (/\d{4}/u.test(own)) return yearIn(own, years);
    return (isBelow || heads.size > 1) && typeof before === "number" ? before : only;
  };
  return reading.roles.map((role, column): ColumnRole => {
    const head = heads.get(column);
    const year = head === undefined || role !== "skip" ? null : yearOf(head, reading.roles[column - 1]);
    return year === null ? role : `note ${year}`;
  });
}

/** The heads of columns of notes that are not read: which year they are of is to be said. */
export const notesLeft = (table: Table, reading: TableReading): string[] =>
  [...noteHeads(table, reading)].flatMap(([column, { own }]) =>
    reading.roles[column] === "skip" ? [own] : [],
  );
