/**
 * Rows as a CSV file that Excel opens as it is, in Vietnamese too: a byte order mark, commas, every text in quotes. What a
 * sheet would take for a formula is marked as a text.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
