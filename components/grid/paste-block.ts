import { cellOf, type FieldElement } from "#components/grid/cell-fields.ts";
import { columnOf } from "#components/grid/grid-keys.ts";
import type { LiveCells } from "#components/grid/live-cells.ts";

/** The fields of a row from left to right, as a block from a sheet fills them. */
const across = ["value", "denominator", "note"];

/** The rows and columns of what a spreadsheet puts on the clipboard; null for a single figure. */
export function readBlock(text: string): string[][] | null {
  const rows = text.replace(/\r?\n$/, "").split(/\r?\n/);
  if (rows.length === 1 && !text.includes("\t")) return null;
  return rows.map((row) => row.split("\t").map((cell) => cell.trim()));
}

/** Fills a block down and right from a field; what reaches beyond the table stays out. */
export async function pasteBlock(block: string[][], from: FieldElement, live: LiveCells): Promise<void> {
  const column = columnOf(live.form, "value");
  const top = column.findIndex((element) => cellOf(element) === cellOf(from));
  const left = across.indexOf(from.name.slice(from.name.lastIndexOf(":") + 1));
  if (top < 0 || left < 0) return;
  for (const [index, row] of block.entries()) {
    const cell = cellOf(column[top + index] ?? null);
    if (cell === null) return;
    const fields = row.flatMap((text, offset): [string, string][] => {
      const field = across[left + offset];
      return field === undefined ? [] : [[field, text]];
    });
    await live.fill(cell, Object.fromEntries(fields));
  }
}
