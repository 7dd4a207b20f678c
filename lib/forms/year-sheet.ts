import { countFields } from "#lib/domain/member-counts.ts";
import { baseFields } from "#lib/forms/base-figures.ts";

/** The sheets of a year's Excel file: results, grades, members by grade, base figures. */
export const sheetKinds = ["results", "ratings", "members", "base"] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** The columns that are filled in, in their order, behind the hidden key and the columns that are only shown. */
export const sheetFields = {
  results: ["value", "denominator", "notApplicable", "note", "estimate", "asOf"],
  ratings: ["rating"],
  members: [...countFields],
  base: [...baseFields],
} as const satisfies Record<SheetKind, readonly string[]>;

export type SheetFieldName = (typeof sheetFields)[SheetKind][number];

/** The columns that are only shown; the first `identifying` of them tell which row it is. */
export const shownColumns = {
  results: ["target", "criterion", "branch", "unit", "demand", "lastYear"],
  ratings: ["organisation", "lastYear"],
  members: ["branch"],
  base: ["year"],
} as const satisfies Record<SheetKind, readonly string[]>;

export const identifying: Record<SheetKind, number> = { results: 3, ratings: 1, members: 1, base: 1 };

/** Rows from the top, counted from 0: mark and title, instructions, the hidden names of the fields, headings, then cells. */
export const fieldsRow = 2;
export const headingsRow = 3;
export const firstRow = 4;

/** One choice of a list: what the form would send, what stands in the sheet, and other words that are read for it. */
export type SheetChoice = { typed: string; text: string; also?: readonly string[] };

/** What a field of a row takes; a closed one takes nothing. */
export type SheetInput =
  | { kind: "number" | "text" | "day" | "closed" }
  | { kind: "choice"; options: readonly SheetChoice[] };

/** A versioned cell as a row of a sheet: its fields as they would be typed into the form. */
export type SheetRow = {
  key: string;
  name: string;
  version: number;
  shown: readonly string[];
  typed: Readonly<Record<string, string>>;
  inputs: Readonly<Record<string, SheetInput>>;
};

/** Which year of whom a file is for, in codes. */
export type SheetPlace = { organisation: string; term: string; year: number };

/** Everything that may be entered in a year, as it stands now. */
export type YearSheet = { place: SheetPlace; sheets: Record<SheetKind, SheetRow[]> };

/** The column of a field, counted from 0. */
export const columnOf = (kind: SheetKind, field: string): number =>
  1 + shownColumns[kind].length + (sheetFields[kind] as readonly string[]).indexOf(field);

/** The address of a cell, from a row and a column counted from 0: `F12`. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** The longest text that a cell of Excel holds. */
export const longestCell = 32_767;

/** A text as a cell holds it: longer ones lose their end there, never in the system. */
export const cellText = (text: string): string =>
  text.length <= longestCell ? text : `${text.slice(0, longestCell - 1).toWellFormed()}…`;
