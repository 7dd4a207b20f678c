import type { Cell, CellObject, Row } from "write-excel-file/node";

/** Of the sheets' font, in points; and what Excel allows. */
const fontSize = 12;
const lineHeight = 15.75;
const highest = 409;

/**
 * A row as high as the tallest of its wrapped texts. The file has to say it: LibreOffice draws a single line otherwise, and
 * nobody measures cells that span several columns. `widths` are those of the columns, in letters.
 */
export function tallRow(row: Row, widths: readonly number[]): Row {
  const heights = row.map((cell, at) => heightOf(cell, at, widths));
  const height = Math.min(Math.max(lineHeight, ...heights), highest);
  const first = row.findIndex(isDrawn);
  return row.map((cell, at) => (at === first && isDrawn(cell) ? { ...cell, height } : cell));
}

const isDrawn = (cell: Cell): cell is CellObject =>
  typeof cell === "object" && cell !== null && !(cell instanceof Date);

function heightOf(cell: Cell, at: number, widths: readonly number[]): number {
  if (!isDrawn(cell)) return 0;
  const { value, wrap, columnSpan = 1, fontSize: size = fontSize } = cell;
  const scale = size / fontSize;
  const width = widths.slice(at, at + columnSpan).reduce((sum, each) => sum + each, 0);
  const lines = wrap === true && typeof value === "string" ? linesOf(value, width / scale) : 1;
  return lines * lineHeight * scale;
}

/** How many lines a text takes when it is broken between words, a word longer than the line within. */
function linesOf(text: string, letters: number): number {
  return text.split("\n").reduce((lines, paragraph) => {
    let [count, filled] = [1, 0];
    for (const word of paragraph.split(" ")) {
      if (filled > 0 && filled + 1 + word.length > letters) [count, filled] = [count + 1, 0];
      filled += word.length + (filled > 0 ? 1 : 0);
      const more = Math.max(0, Math.ceil(filled / letters) - 1);
      [count, filled] = [count + more, filled - Math.floor(more * letters)];
    }
    return lines + count;
  }, 0);
}
