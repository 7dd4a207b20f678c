import { z } from "zod";
import { newestVersion } from "#lib/forms/newest-version.ts";
import type { ShownChange } from "#lib/forms/sheet-import.ts";

/** A column of an office's own table, and what it is taken for: "skip", "code", "text", "unit" or a year. */
export type TableColumn = { letter: string; head: string; sample: string; role: string };

/** A table that was read, on its way between server and browser until its figures are stored. */
export type SentTable = {
  sheet: string;
  /** The row that names the columns, from 0. */
  head: number;
  columns: TableColumn[];
  /** The years that may be filled: drafts. */
  years: number[];
  /** What is read back with the chosen columns: CarriedTable as JSON. */
  carried: string;
};

/** What the chosen columns would change, before they do. */
export type TablePreview = {
  changes: ShownChange[];
  unchanged: number;
  faults: { cell: string; text: string }[];
  left: { cell: string; text: string }[];
  /** What is read back when the changes are stored: CarriedFigure[] as JSON. */
  carried: string;
};

/** What the form of a table's import answers. */
export type TableImport = {
  answer: number;
  notice: { kind: "stored" | "unchanged" | "refused"; text: string } | null;
  table: SentTable | null;
  preview: TablePreview | null;
};

export const noTable: TableImport = { answer: 0, notice: null, table: null, preview: null };

/** The largest table that is read: more is no table of targets. */
export const [mostRows, mostColumns] = [2000, 40];

const carriedTable = z.strictObject({
  sheet: z.string().max(100),
  head: z.int().min(0).max(mostRows),
  cells: z.array(z.array(z.string().max(32_767).normalize()).max(mostColumns)).max(mostRows),
});
export type CarriedTable = z.infer<typeof carriedTable>;

const carriedFigures = z
  .array(
    z.strictObject({
      cell: z.string().max(120),
      criterion: z.string().max(40),
      year: z.int(),
      version: z.int().min(0).max(newestVersion),
      value: z.string().max(32_767).normalize(),
      denominator: z.string().max(32_767).normalize(),
    }),
  )
  .max(20_000);
export type CarriedFigure = z.infer<typeof carriedFigures>[number];

export const readCarriedTable = (text: string): CarriedTable | null => read(carriedTable, text);

/** The figures that a browser sent back; they are checked again as if they had been typed. */
export const readCarriedFigures = (text: string): CarriedFigure[] | null => read(carriedFigures, text);

function read<T>(shape: z.ZodType<T>, text: string): T | null {
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The name of the choice of what a column holds. */
export const roleName = (column: number): string => `role:${column}`;
