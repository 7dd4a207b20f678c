/** What a spreadsheet would take for a formula, also written full-width. */
const formula = /^[=+\-@\t\r＝＋－＠]/u;

/**
 * One record of a CSV file (RFC 4180). A cell that a spreadsheet would compute gets an apostrophe before it, which
 * spreadsheets show or hide but never run.
 */
export const csvRecord = (cells: readonly string[]): string => `${cells.map(csvCell).join(",")}\r\n`;

function csvCell(text: string): string {
  const inert = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** Tells spreadsheets that the file is UTF-8. */
export const csvMark = "\uFEFF";
