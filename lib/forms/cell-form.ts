import { newestVersion } from "#lib/forms/newest-version.ts";
import { typedText } from "#lib/forms/typed-text.ts";

/**
 * Forms made of versioned cells. Every cell sends its fields as typed, the version it was shown at (`version`) and what
 * its fields showed then (`was`), so that the server can tell what this person changed from what others changed.
 */

/** The name of a cell's field in the form: cell ids hold no colon. */
export const fieldName = (cell: string, field: string): string => `${cell}:${field}`;

/** What stands in a cell that somebody changed meanwhile. */
export type Conflict = {
  version: number;
  /** What its fields would show, as one text. */
  was: string;
  /** The value and who saved it when, as words. */
  theirs: string;
  mine: string;
};

/** What a form of cells answers; after a refusal `typed` holds every field as it was sent. */
export type CellFormState = {
  typed: Record<string, string>;
  /** Field name → what is wrong, as words. */
  errors: Record<string, string>;
  /** Cell → what stands there now. */
  conflicts: Record<string, Conflict>;
  /** What was typed into cells that no longer take it, to be copied from here. */
  held: { cell: string; text: string }[];
  notice: { kind: "saved" | "unchanged" | "refused"; text: string } | null;
  /** Changes with every answer: fields take their new defaults by it. */
  answer: number;
};

export const untouched: CellFormState = {
  ...{ typed: {}, errors: {}, conflicts: {}, held: [], notice: null, answer: 0 },
};

/** One cell as it was sent. */
export type SentCell = { typed: Record<string, string>; version: number; changed: boolean };

/** Reads a cell's fields out of a form; null where the form does not hold the cell. */
export function readCell(form: FormData, cell: string, fields: readonly string[]): SentCell | null {
  const version = Number(form.get(fieldName(cell, "version")) ?? Number.NaN);
  if (!Number.isSafeInteger(version) || version < 0 || version > newestVersion) return null;
  const typed = Object.fromEntries(
    fields.map((field) => [field, typedText(form.get(fieldName(cell, field)))]),
  );
  const theirs = form.get(fieldName(cell, "choice")) === "theirs";
  const was = typedText(form.get(fieldName(cell, "was")));
  return { typed, version, changed: !theirs && was !== shownText(typed) };
}

/** What a cell's fields showed, as one text: the value of its `was` field. */
export const shownText = (typed: Record<string, string>): string =>
  JSON.stringify(Object.entries(typed).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Every field of a form as it was sent, for showing it again; never a password. */
export function sentFields(form: FormData): Record<string, string> {
  const fields = [...form.entries()].filter(
    ([name]) => !name.startsWith("$") && !["password", "again"].includes(name),
  );
  return Object.fromEntries(fields.map(([name, value]) => [name, typedText(value)]));
}
