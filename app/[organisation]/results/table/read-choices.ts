import "server-only";
import { chosenRoles } from "#lib/forms/carried-table.ts";
import type { CarriedTable } from "#lib/forms/read-carried-table.ts";
import { chosenCriteria, type DotMeaning, dotMeanings } from "#lib/forms/table-import.ts";
import { keptRoles, keptRows } from "#lib/reading/kept-choices.ts";
import type { ChosenRows } from "#lib/reading/read-result-table.ts";
import type { ColumnRole, Table, TableReading } from "#lib/reading/result-table.ts";

/** What was chosen of a table besides its columns; `isKept` where it was chosen for an earlier file. */
export type ChosenReading = { dot: DotMeaning | null; rows: ChosenRows; isKept: boolean };
export const nothingChosen: ChosenReading = { dot: null, rows: new Map(), isKept: false };

type Choices = { reading: TableReading; chosen: ChosenReading };

/** What a column of results was chosen for; a year that is no draft counts as left out. */
const resultRole =
  (years: readonly number[]) =>
  (role: FormDataEntryValue | null): ColumnRole => {
    if (role === "code" || role === "text" || role === "unit") return role;
    const note = years.find((year) => role === `note ${year}`);
    return note === undefined ? (years.find((year) => String(year) === role) ?? "skip") : `note ${note}`;
  };

/** What the dots of a table were chosen to mean; null where that was not asked, or not answered. */
const chosenDot = (chosen: FormDataEntryValue | null): DotMeaning | null =>
  dotMeanings.find((meaning) => meaning === chosen) ?? null;

/** What was chosen of the table that a form shows. */
export const readChoices = (form: FormData, table: CarriedTable, years: readonly number[]): Choices => ({
  reading: { head: table.head, roles: chosenRoles(table, form, resultRole(years)) },
  chosen: { dot: chosenDot(form.get("dot")), rows: chosenCriteria(form), isKept: false },
});

/** What was chosen of the table that a form shows, as far as it holds for the one that is sent. */
export function keepChoices(
  form: FormData,
  before: CarriedTable,
  { table, reading }: { table: CarriedTable; reading: TableReading },
  years: readonly number[],
): Choices {
  const then = readChoices(form, before, years);
  const was = { cells: before.cells, ...then.reading };
  const roles = keptRoles<ColumnRole>(was, { cells: table.cells, ...reading }, "skip");
  const rows = keptRows(was, { cells: table.cells, head: reading.head, roles }, then.chosen.rows);
  // What dots mean is asked anew of a table whose figures are others.
  const isSame = figureHeads(was) === figureHeads({ cells: table.cells, head: reading.head, roles });
  const dot = isSame ? then.chosen.dot : null;
  return { reading: { head: reading.head, roles }, chosen: { dot, rows, isKept: true } };
}

/** The heads of the columns of figures, by their years. */
const figureHeads = ({ cells, head, roles }: TableReading & { cells: Table }): string =>
  JSON.stringify(
    roles
      .flatMap((role, column) => (typeof role === "number" ? [[role, cells[head]?.[column]] as const] : []))
      .toSorted(([one], [other]) => one - other),
  );
