import type { NumberedRow } from "#components/scorecard/choose-rows.ts";

/** What fits on one page, in lines of its letters, and how many letters a line holds. */
const mostLines = 14;
const letters = 62;

const linesOf = ({ row }: NumberedRow): number =>
  Math.max(Math.ceil(row.target.text.length / letters), row.differs ? 2 : 1) + 0.6;

/** The rows of a group on as few pages as hold them, each page about as full as the others. */
export function splitRows(rows: NumberedRow[]): NumberedRow[][] {
  const all = rows.reduce((sum, row) => sum + linesOf(row), 0);
  const each = all / Math.ceil(all / mostLines);
  const pages: NumberedRow[][] = [];
  let before = 0;
  for (const row of rows) {
    const lines = linesOf(row);
    const page = Math.floor((before + lines / 2) / each);
    pages[page] = [...(pages[page] ?? []), row];
    before += lines;
  }
  return pages.filter((page) => page !== undefined);
}
