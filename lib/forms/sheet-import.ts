import type { SheetKind } from "#lib/forms/year-sheet.ts";

/** The largest file that is taken in. */
export const largestFile = 5_000_000;

/** A field of a row: where it stands, what is stored and what the file holds, as words. */
export type ShownField = { cell: string; field: string; was: string; now: string };

/** A row that the file changes; `by` says who changed it meanwhile. */
export type ShownChange = { id: string; name: string; by: string | null; fields: ShownField[] };

/** The name of the field that says which file a preview is of. */
export const sourceName = "source";

/** The file that a preview is of, as a form sends it back. */
export function sourceOf(form: FormData): string {
  const source = form.get(sourceName);
  return typeof source === "string" ? source : "";
}

/** What a file would change, before it does. */
export type SheetPreview = {
  changes: ShownChange[];
  conflicts: ShownChange[];
  unchanged: number;
  /** What is read back when the changes are stored: CarriedRow[] as JSON, and the name of the file. */
  carried: string;
  file: string;
};

/** What the form of an Excel import answers. */
export type SheetImport = {
  /** Changes with every answer. */
  answer: number;
  notice: { kind: "stored" | "unchanged" | "refused"; text: string } | null;
  faults: { cell: string; text: string }[];
  notes: string[];
  preview: SheetPreview | null;
};

export const noImport: SheetImport = { answer: 0, notice: null, faults: [], notes: [], preview: null };

/** A row of a preview on its way back from the browser: as it would be typed, upon the version the preview showed. */
export type CarriedRow = {
  kind: SheetKind;
  key: string;
  row: number | null;
  version: number;
  typed: Record<string, string>;
};

export const rowId = ({ kind, key }: { kind: SheetKind; key: string }): string => `${kind} ${key}`;

/** The name of the choice between what is stored and what the file holds. */
export const choiceName = (id: string): string => `choice:${id}`;
