/** A cell, quoted where it holds a line break, a tab or a quote, and what ends it. */
const cells = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n?|\n|$)/g;

/**
 * The rows and columns of a text as Excel and LibreOffice put it on the clipboard: tabs between cells, a line for each row.
 * A line break inside a cell becomes a space, for no field here has two lines.
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.replace(/\r?\n$/, "").matchAll(cells)) {
    rows.at(-1)?.push(oneLine(quoted === undefined ? plain : unquoted(quoted)));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

/** Quotes around a cell that had no need of them are its own. */
const unquoted = (text: string): string =>
  /[\t\r\n]|""/.test(text) ? text.replaceAll('""', '"') : `"${text}"`;

/** A text of several lines as one that a field holds. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ").trim();

type Clipboard = { text: string; html: string };

/**
 * Whether what is pasted is a block of cells, and not a text that happens to have several lines: a letter's paragraph
 * belongs into one note. `figure`: it is pasted into a field for a figure, where lines can only be rows.
 */
export const isBlock = ({ text, html }: Clipboard, figure: boolean): boolean =>
  /\t/.test(text) || (/[\r\n]/.test(text.trim()) && (figure || /<table[\s>]/i.test(html)));
