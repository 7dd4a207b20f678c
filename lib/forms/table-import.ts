import { columnFields, type SentTable } from "#lib/forms/carried-table.ts";
import type { ShownChange } from "#lib/forms/sheet-import.ts";

/** What the dot before three digits is in a whole table: between thousands (3.100 is 3100), or before decimals (3,1). */
export const dotMeanings = ["thousands", "decimals"] as const;
export type DotMeaning = (typeof dotMeanings)[number];

/** The first figure of a table whose dot may mean two things, both as they are typed, and what was chosen. */
export type AskedDot = Record<DotMeaning, string> & { text: string; chosen: DotMeaning | null };

type NamedCriterion = { code: string; text: string };

/**
 * A row with figures of which it is asked what criterion it is: where it stands, from 0, its words, the criterion that it
 * is most like, and the code chosen.
 */
export type AskedRow = { row: number; text: string; proposed: NamedCriterion | null; chosen: string };

/** Rows of which it is asked; a table with more is to be given codes. */
export const mostAsked = 40;

/** The names of the choice of which criterion a row is, and of the tick that it is the one proposed. */
export const criterionName = (row: number): string => `criterion:${row}`;
export const confirmName = (row: number): string => `confirm:${row}`;

/** The choice of a row that is left out; codes hold no blank. */
export const leftOut = "left out";

/** Which criterion each row was said to be; null: left out. What was chosen goes before a proposal that was ticked. */
export function chosenCriteria(form: FormData): Map<number, string | null> {
  const said = (kind: "criterion" | "confirm") =>
    [...form].flatMap(([name, value]): [number, string | null][] => {
      const [, own, row] = /^(criterion|confirm):(\d{1,4})$/.exec(name) ?? [];
      if (own !== kind || typeof value !== "string" || value === "") return [];
      return [[Number(row), value === leftOut ? null : value]];
    });
  return new Map([...said("confirm"), ...said("criterion")]);
}

/**
 * A table of results, and the years that may be filled: drafts. Its columns are "skip", "code", "text", "unit", a year,
 * or "note" and a year; of the columns of notes that are left out the heads are named. Whether its dots stand between thousands is asked where a figure leaves it open.
 */
export type SentResults = SentTable & {
  years: number[];
  dot: AskedDot | null;
  notesLeft: string[];
  asked: AskedRow[];
  /** The criteria that a row can be said to be. */
  criteria: NamedCriterion[];
};

/** The fields of all that was chosen when a table of results was read last. */
export const resultFields = (table: SentResults): [string, string][] => [
  ...columnFields(table),
  ...table.asked.map(({ row, chosen }): [string, string] => [criterionName(row), chosen]),
  ["dot", table.dot?.chosen ?? ""],
];

/** What the chosen columns would change, before they do. */
export type TablePreview = {
  changes: ShownChange[];
  unchanged: number;
  faults: { cell: string; text: string }[];
  left: { cell: string; text: string }[];
  /** What is read back when the changes are stored: CarriedFigure[] as JSON, and the name of the file. */
  carried: string;
  file: string;
};

/** What the form of a table's import answers. */
export type TableImport = {
  answer: number;
  notice: { kind: "stored" | "unchanged" | "refused"; text: string } | null;
  table: SentResults | null;
  preview: TablePreview | null;
};

export const noTable: TableImport = { answer: 0, notice: null, table: null, preview: null };
