import type { Table } from "#lib/reading/result-table.ts";

/** The nearest text over a column: heads of two rows leave some of their cells empty. */
export const headOver = (table: Table, head: number, column: number): string =>
  table
    .slice(Math.max(0, head - 2), head + 1)
    .toReversed()
    .map((row) => (row[column] ?? "").trim())
    .find((text) => text !== "") ?? "";
