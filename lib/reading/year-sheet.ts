import {
  fingerprint,
  plainText,
  readMark,
  readStamp,
  type SheetStamp,
  startsLikeMark,
} from "#lib/forms/sheet-stamp.ts";
import {
  cellAddress,
  cellText,
  columnOf,
  fieldsRow,
  firstRow,
  identifying,
  type SheetKind,
  type SheetPlace,
  type SheetRow,
  sheetFields,
  sheetKinds,
  shownColumns,
  type YearSheet,
} from "#lib/forms/year-sheet.ts";
import type { SheetValue, Workbook } from "#lib/reading/workbook.ts";
import { readField, type SheetFieldFault, seenText } from "#lib/reading/year-sheet-field.ts";

/** What is wrong with a file as a whole. */
export type FileFault =
  | { code: "no template" | "old template" }
  | { code: "other place"; place: SheetPlace }
  | { code: "sheet missing" | "sheet twice" | "columns moved"; kind: SheetKind };

/** What is wrong with a row or a cell of a sheet; `cell` is its address. */
export type SheetFault = {
  kind: SheetKind;
  cell: string;
  code: SheetFieldFault | "no key" | "key twice" | "rows mixed" | "cell gone";
  text: string;
};

/** A row as it came back: upon which version, and whether this person changed anything in it. */
export type SheetEntry = {
  kind: SheetKind;
  key: string;
  /** Of the row, counted from 0; null where it did not come from a file. */
  row: number | null;
  version: number;
  touched: boolean;
  typed: Record<string, string>;
};

export type ReadYearSheet =
  | { fault: FileFault }
  | { entries: SheetEntry[]; faults: SheetFault[]; missing: SheetRow[] };

/** Reads a filled template back, for the year whose cells `form` holds as they stand now. */
export function readYearSheet(workbook: Workbook, form: YearSheet): ReadYearSheet {
  const found = findSheets(workbook, form.place);
  if ("fault" in found) return found;
  const read = sheetKinds.map((kind) => readSheet(kind, found.sheets[kind], form.sheets[kind]));
  return {
    entries: read.flatMap(({ entries }) => entries),
    faults: read.flatMap(({ faults }) => faults),
    missing: read.flatMap(({ missing }) => missing),
  };
}

type Rows = SheetValue[][];

/** Sheets are known by their hidden marks, whatever they are called by now. */
function findSheets(
  workbook: Workbook,
  place: SheetPlace,
): { fault: FileFault } | { sheets: Record<SheetKind, Rows> } {
  const marked = workbook.flatMap(({ rows }) => {
    const [at] = rows.slice(0, firstRow).flatMap((row) => row.filter(isMark));
    return at === undefined ? [] : [{ rows, text: at, mark: readMark(at), first: rows[0]?.[0] === at }];
  });
  const [any] = marked;
  if (any === undefined) return { fault: { code: "no template" } };
  if (marked.some(({ mark }) => mark === null)) return { fault: { code: "old template" } };
  const other = marked.find(({ mark }) => mark !== null && !samePlace(mark.place, place))?.mark;
  if (other != null) return { fault: { code: "other place", place: other.place } };
  const sheets: Partial<Record<SheetKind, Rows>> = {};
  for (const { rows, mark, first } of marked) {
    if (mark === null) continue;
    if (sheets[mark.kind] !== undefined) return { fault: { code: "sheet twice", kind: mark.kind } };
    if (!first || !fieldsStand(mark.kind, rows)) return { fault: { code: "columns moved", kind: mark.kind } };
    sheets[mark.kind] = rows;
  }
  const missing = sheetKinds.find((kind) => sheets[kind] === undefined);
  return missing === undefined
    ? { sheets: sheets as Record<SheetKind, Rows> }
    : { fault: { code: "sheet missing", kind: missing } };
}

const isMark = (value: SheetValue): value is string => typeof value === "string" && startsLikeMark(value);

const samePlace = (a: SheetPlace, b: SheetPlace): boolean =>
  a.organisation === b.organisation && a.term === b.term && a.year === b.year;

const fieldsStand = (kind: SheetKind, rows: Rows): boolean =>
  ["fields", ...shownColumns[kind], ...sheetFields[kind]].every(
    (name, column) => rows[fieldsRow]?.[column] === name,
  );

type Tell = (code: SheetFault["code"], column: number, text: string) => void;

function readSheet(kind: SheetKind, rows: Rows, cells: SheetRow[]) {
  const faults: SheetFault[] = [];
  const entries: SheetEntry[] = [];
  const seen = new Set<string>();
  for (const [row, values] of rows.entries()) {
    if (row < firstRow) continue;
    const tell: Tell = (code, column, text) =>
      faults.push({ kind, cell: cellAddress(row, column), code, text });
    const found = findRow(kind, { cells, seen }, values, tell);
    if (found !== null) entries.push(readRow(kind, { ...found, row, values }, tell));
  }
  return { entries, faults, missing: cells.filter(({ key }) => !seen.has(key)) };
}

/** The cell that a row stands for; null where it stands for none, said unless the row is blank. */
function findRow(
  kind: SheetKind,
  { cells, seen }: { cells: SheetRow[]; seen: Set<string> },
  values: SheetValue[],
  tell: Tell,
): { cell: SheetRow; stamp: SheetStamp } | null {
  const refuse = (code: SheetFault["code"], column = 1) => {
    tell(code, column, "");
    return null;
  };
  const stamp = readStamp(seenText(values[0] ?? null));
  if (stamp === null) {
    const column = firstFilled(kind, values);
    return column === null ? null : refuse("no key", column);
  }
  if (seen.has(stamp.key)) return refuse("key twice");
  seen.add(stamp.key);
  if (tornApart(kind, stamp, values)) return refuse("rows mixed");
  const cell = cells.find(({ key }) => key === stamp.key);
  return cell === undefined ? refuse("cell gone") : { cell, stamp };
}

function firstFilled(kind: SheetKind, values: SheetValue[]): number | null {
  const columns = sheetFields[kind].map((field) => columnOf(kind, field));
  return columns.find((column) => seenText(values[column] ?? null).trim() !== "") ?? null;
}

/** Sorting some columns and not the hidden one would give everybody's figures to somebody else. */
const tornApart = (kind: SheetKind, { shown }: SheetStamp, values: SheetValue[]): boolean =>
  fingerprint(
    Array.from({ length: identifying[kind] }, (_, index) => seenText(values[1 + index] ?? null)),
  ) !== shown;

type FilledRow = { cell: SheetRow; stamp: SheetStamp; row: number; values: SheetValue[] };
function readRow(kind: SheetKind, { cell, stamp, row, values }: FilledRow, tell: Tell): SheetEntry {
  const typed: Record<string, string> = {};
  for (const field of sheetFields[kind]) {
    const column = columnOf(kind, field);
    const read = readField(values[column] ?? null, cell.inputs[field] ?? { kind: "closed" });
    if (read.fault !== undefined) tell(read.fault, column, read.text ?? "");
    typed[field] = uncut(read.typed, cell.typed[field] ?? "");
  }
  const now = fingerprint(sheetFields[kind].map((field) => cellText(typed[field] ?? "")));
  return { kind, key: stamp.key, row, version: stamp.version, touched: now !== stamp.typed, typed };
}

/** What came back as it was drawn stands for all of what is stored, also where a cell could not hold it. */
const uncut = (read: string, stored: string): string =>
  plainText(read) === plainText(cellText(stored)) ? stored : read;
