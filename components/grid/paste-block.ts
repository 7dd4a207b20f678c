import { blockColumns } from "#components/grid/block-columns.ts";
import { cellOf, type FieldElement, nameOf } from "#components/grid/cell-fields.ts";
import { fieldsAcross, rowsFrom } from "#components/grid/grid-places.ts";
import type { LiveCells } from "#components/grid/live-cells.ts";
import { readGradeWord } from "#lib/reading/grade-words.ts";
import { readYesNo } from "#lib/reading/read-yes-no.ts";
import type { TypedFields } from "#lib/reading/typed-entry.ts";

/** What became of a pasted block: how many values found their field, and how many stayed out. */
export type Pasted = { filled: number; skipped: number };

/** Where each column of a block falls in a row; undefined where the row has no field for it. */
type FieldsIn = (row: HTMLTableRowElement) => (FieldElement | undefined)[];

/** The fields that a block covers from one on, row by row; null where none can begin. */
export function coveredBy(
  block: string[][],
  from: FieldElement,
  root: HTMLElement,
): ReturnType<FieldsIn>[] | null {
  const rows = rowsFrom(root, from, block.length);
  const [first] = rows;
  if (first === undefined) return null;
  const fieldsIn = columnsOver(rows, Math.max(...block.map((texts) => texts.length)));
  const left = fieldsIn(first).indexOf(from);
  return left < 0 ? null : rows.map((row) => fieldsIn(row).slice(left));
}

/** Fills a block into the fields that it covers, as one step to undo; what has no field there stays out. */
export async function pasteBlock(
  block: string[][],
  covered: ReturnType<FieldsIn>[],
  live: LiveCells,
): Promise<Pasted> {
  const step = live.steps.begin();
  let filled = 0;
  for (const [index, fields] of covered.entries()) {
    const { cells, taken } = gather(fields, block[index] ?? []);
    filled += taken;
    for (const [cell, typed] of cells) await live.fill(cell, typed, step);
  }
  return { filled, skipped: block.flat().filter((text) => text !== "").length - filled };
}

/** Results have columns of their own, by the names of their fields; elsewhere a row's fields are its columns. */
function columnsOver(rows: HTMLTableRowElement[], width: number): FieldsIn {
  const across = rows.map((row) => fieldsAcross(row).map(nameOf));
  if (across[0]?.includes("value") !== true) return fieldsAcross;
  const columns = blockColumns(across, width);
  return (row) => columns.map((name) => fieldsAcross(row).find((field) => nameOf(field) === name));
}

/** The texts of a block's row by the cells that they fall into; `taken` are those that are not blank. */
function gather(fields: (FieldElement | undefined)[], texts: string[]) {
  const cells = new Map<string, TypedFields>();
  let taken = 0;
  for (const [column, text] of texts.entries()) {
    const field = fields[column];
    const cell = cellOf(field ?? null);
    const meant = field === undefined ? null : meantIn(field, text);
    if (field === undefined || cell === null || meant === null) continue;
    cells.set(cell, { ...cells.get(cell), [nameOf(field)]: meant });
    if (text !== "") taken += 1;
  }
  return { cells, taken };
}

const plain = (words: string): string => words.normalize("NFC").trim().toLowerCase();

/** A choice is pasted by its word, by one that staff use for it, or by what stands for it; null for any other word. */
export function meantIn(field: FieldElement, text: string): string | null {
  if (!(field instanceof HTMLSelectElement)) return text;
  const known = [...field.options].find(({ value, text: words }) =>
    [value, words].some((each) => plain(each) === plain(text)),
  );
  const answer = readYesNo(text) ?? readGradeWord(text);
  const option = known ?? [...field.options].find(({ value }) => value === answer);
  return option?.value ?? null;
}
