import { headOver } from "#lib/reading/head-over.ts";
import { sameWording, type Table } from "#lib/reading/result-table.ts";

/** A table, and what its columns are taken for. */
type ReadAs<Role> = { cells: Table; head: number; roles: readonly Role[] };

/**
 * Which places of one list are which of another: those of the same words, in their order. Words that one of them has more
 * often leave open which is which, and blank ones say nothing.
 */
export function samePlaces(before: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const [then, there] = [placesOf(before), placesOf(now)];
  return new Map(
    [...then].flatMap(([words, places]) => {
      const found = there.get(words) ?? [];
      return found.length === places.length
        ? places.flatMap((place, index): [number, number][] => [[place, found[index] ?? place]])
        : [];
    }),
  );
}

function placesOf(list: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, words] of list.entries())
    if (words !== "") places.set(words, [...(places.get(words) ?? []), place]);
  return places;
}

/** Columns are known by their heads, those without one by their place. */
const columnsOf = ({ cells, head, roles }: ReadAs<unknown>): string[] =>
  roles.map((_, column) => sameWording(headOver(cells, head, column)) || `column ${column}`);

/** The roles of a table that is read anew: as they were chosen for the columns that were there before, else as they are proposed. */
export function keptRoles<Role>(before: ReadAs<Role>, now: ReadAs<Role>, nothing: Role): Role[] {
  const kept = new Map(
    [...samePlaces(columnsOf(before), columnsOf(now))].flatMap(([column, there]): [number, Role][] => {
      const role = before.roles[column];
      return role === undefined ? [] : [[there, role]];
    }),
  );
  const taken = new Set(kept.values());
  return now.roles.map((role, column) => kept.get(column) ?? (taken.has(role) ? nothing : role));
}

/** Rows are known by their codes and words. */
const rowsOf = ({ cells, head, roles }: ReadAs<string | number>): string[] =>
  cells.map((row, index) =>
    index <= head
      ? ""
      : [roles.indexOf("code"), roles.indexOf("text")]
          .map((column) => sameWording(row[column] ?? ""))
          .join(" ")
          .trim(),
  );

/** Rows whose words others have too are known by nothing: in another order they would be taken for each other. */
function onlyOnce(rows: string[]): string[] {
  const places = placesOf(rows);
  return rows.map((words) => (places.get(words)?.length === 1 ? words : ""));
}

/** What was said of rows by their places, of those that are there still; of a table of the same rows, all. */
export function keptRows<Said>(
  before: ReadAs<string | number>,
  now: ReadAs<string | number>,
  said: Iterable<readonly [number, Said]>,
): Map<number, Said> {
  const [then, there] = [rowsOf(before), rowsOf(now)];
  const isSame = JSON.stringify(then) === JSON.stringify(there);
  const places = isSame ? samePlaces(then, there) : samePlaces(onlyOnce(then), onlyOnce(there));
  return new Map(
    [...said].flatMap(([row, what]): [number, Said][] => {
      const there = places.get(row);
      return there === undefined ? [] : [[there, what]];
    }),
  );
}
