import { headOver } from "#lib/reading/head-over.ts";
import type { Table } from "#lib/reading/result-table.ts";

/** A column of levels, and the year that its head names. */
export type YearColumn = { column: number; year: number };

/** "Chỉ tiêu đến năm 2025": by when one level is due, and no year of its own. */
const isDue = /(?<!\p{L})(?:đến|hết|cuối)(?!\p{L})/iu;

/** The one year that the head of a column names; null for none, several, or one by which a level is due. */
export function yearOver(table: Table, head: number, column: number): number | null {
  const over = head < 0 ? "" : headOver(table, head, column).normalize("NFC");
  const [year, ...others] = over.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  return year === undefined || others.length > 0 || isDue.test(over) ? null : Number(year);
}

/** The columns of levels where there are several, a year each; null where their heads do not say that. */
export function levelYears(
  table: Table,
  { head, roles }: { head: number; roles: readonly string[] },
): YearColumn[] | null {
  const columns = roles.flatMap((role, column) => (role === "demand" ? [column] : []));
  if (columns.length < 2) return [];
  const found = columns.flatMap((column) => {
    const year = yearOver(table, head, column);
    return year === null ? [] : [{ column, year }];
  });
  return found.length === columns.length && ascends(found) ? found : null;
}

export const ascends = (found: readonly YearColumn[]): boolean =>
  found.every(({ year }, index) => index === 0 || year > (found[index - 1]?.year ?? year));
