import type { NumberedRow } from "#components/scorecard/choose-rows.ts";

/** What fits on one page, in lines of its letters, and how many letters a line holds. */
const mostLines = 14.5;
const letters = 66;

const linesOf = ({ row }: NumberedRow): number =>
  Math.max(Math.ceil(row.target.text.length / letters), row.differs ? 2 : 1) + 0.6;

/** The rows of a group, page by page; a row that is longer than a page has one to itself. */
export function splitRows(rows: NumberedRow[]): NumberedRow[][] {
  const pages: { rows: NumberedRow[]; lines: number }[] = [];
  for (const row of rows) {
    const lines = linesOf(row);
    const page = pages.at(-1);
    if (page !== undefined && page.lines + lines <= mostLines) {
      page.rows.push(row);
      page.lines += lines;
    } else pages.push({ rows: [row], lines });
  }
  return pages.map((page) => page.rows);
}
