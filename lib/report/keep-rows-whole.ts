import type { AnnexCell, AnnexColumn, AnnexRow } from "#lib/report/drawing.ts";

/** Lines that surely fit on a page under the table's head. */
const pageLines = 20;
/** Letters to a millimetre of a cell, estimated low; what a share of the free width comes to at least, in mm. */
const lettersPerMm = 0.5;
const mmPerShare = 20;

/**
 * Keeps a row on one page, and a target's row with the rows below it, which then share the cell of its number. Where
 * they might not fit they may break: what is kept whole and is taller than a page would be lost.
 */
export function keepRowsWhole(rows: AnnexRow[], columns: AnnexColumn[]): AnnexRow[] {
  const kept = rows.map((row) => ({ ...row, whole: lines(row, columns) <= pageLines }));
  return kept
    .map((row, at) => {
      const below = rowsBelow(kept, at);
      const [number, ...others] = row.cells;
      if (row.kind !== "target" || number === undefined || below === 0) return row;
      const together = kept.slice(at, at + below + 1).reduce((sum, each) => sum + lines(each, columns), 0);
      if (together > pageLines) return row;
      return { ...row, cells: [{ ...number, rows: below + 1 }, ...others] };
    })
    .map(dropSpanned);
}

/** How many rows of criteria follow a target's row. */
function rowsBelow(rows: AnnexRow[], at: number): number {
  const next = rows.findIndex((row, index) => index > at && row.kind !== "criterion");
  return (next === -1 ? rows.length : next) - at - 1;
}

/** A row below a cell that spans it leaves its own cell there out. */
function dropSpanned(row: AnnexRow, at: number, rows: AnnexRow[]): AnnexRow {
  const target = rows.findLast((each, index) => index < at && each.kind === "target");
  const spanned = row.kind === "criterion" && (target?.cells[0]?.rows ?? 1) > 1;
  return spanned ? { ...row, cells: row.cells.slice(1) } : row;
}

function lines({ kind, cells }: AnnexRow, columns: AnnexColumn[]): number {
  if (kind === "group") return 1;
  return Math.max(...cells.map((cell, at) => cellLines(cell, columns[at])));
}

function cellLines({ text, detail }: AnnexCell, column: AnnexColumn | undefined): number {
  const width = column === undefined ? 0 : Math.max(column.width, column.grow * mmPerShare);
  const broken = text.split("\n").length + text.length / (width * lettersPerMm);
  return broken + (detail === null ? 0 : 1 + detail.length / (width * lettersPerMm));
}
