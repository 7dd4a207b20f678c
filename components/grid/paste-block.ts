import { cellOf, type FieldElement, nameOf } from "#components/grid/cell-fields.ts";
import { fieldsAcross, rowsFrom } from "#components/grid/grid-places.ts";
import type { LiveCells } from "#components/grid/live-cells.ts";
import type { TypedFields } from "#lib/reading/typed-entry.ts";

/** The columns of results, whatever fields a row has of them: a block keeps its shape over rows of shares and of quantities. */
const ofResults = ["value", "denominator", "note"];

/** The rows and columns of what a spreadsheet puts on the clipboard; null for a single figure. */
export function readBlock(text: string): string[][] | null {
  const rows = text.replace(/\r?\n$/, "").split(/\r?\n/);
  if (rows.length === 1 && !text.includes("\t")) return null;
  return rows.map((row) => row.split("\t").map((cell) => cell.trim()));
}

/** Whether a block can be filled in from a field; elsewhere the browser pastes as it does. */
export function hasColumn(from: FieldElement, live: LiveCells): boolean {
  const [row] = rowsFrom(live.root, from);
  return columnsOf(row).some((column) => column === from || column === nameOf(from));
}

/** Fills a block down and right from a field; what reaches beyond the table stays out. */
export async function pasteBlock(block: string[][], from: FieldElement, live: LiveCells): Promise<void> {
  const rows = rowsFrom(live.root, from);
  const left = columnsOf(rows[0]).findIndex((field) => field === from || field === nameOf(from));
  if (left < 0) return;
  for (const [index, texts] of block.entries()) {
    const row = rows[index];
    if (row === undefined) return;
    for (const [cell, typed] of gather(row, texts, left)) await live.fill(cell, typed);
  }
}

/** What a row's columns are: the names of a result's fields, or else the fields themselves. */
function columnsOf(row: HTMLTableRowElement | undefined): (string | FieldElement)[] {
  if (row === undefined) return [];
  const across = fieldsAcross(row);
  return across.some((field) => nameOf(field) === "value") ? ofResults : across;
}

/** The texts of a block's row by the cells that they fall into. */
function gather(row: HTMLTableRowElement, texts: string[], left: number): Map<string, TypedFields> {
  const across = fieldsAcross(row);
  const columns = columnsOf(row);
  const cells = new Map<string, TypedFields>();
  for (const [offset, text] of texts.entries()) {
    const column = columns[left + offset];
    const field = typeof column === "string" ? across.find((each) => nameOf(each) === column) : column;
    const cell = cellOf(field ?? null);
    if (field === undefined || cell === null) continue;
    cells.set(cell, { ...cells.get(cell), [nameOf(field)]: meant(field, text) });
  }
  return cells;
}

/** A choice is pasted by its word or by what stands for it. */
function meant(field: FieldElement, text: string): string {
  if (!(field instanceof HTMLSelectElement)) return text;
  const plain = (words: string) => words.normalize("NFC").trim().toLowerCase();
  const option = [...field.options].find(({ value, text: words }) =>
    [value, words].some((each) => plain(each) === plain(text)),
  );
  return option?.value ?? field.value;
}
