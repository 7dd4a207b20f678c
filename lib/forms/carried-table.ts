/** A column of an office's own table, and what it is taken for: "skip", or a word of what is read from it. */
export type TableColumn = { letter: string; head: string; sample: string; role: string };

/** A table that was read, on its way between server and browser until what it holds is stored. */
export type SentTable = {
  sheet: string;
  /** Sheets of the same file that hold something and are not read. */
  others: string[];
  /** The row that names the columns, from 0; −1 where none does. */
  head: number;
  columns: TableColumn[];
  /** Whether it is read with choices that were made for an earlier file. */
  isKept: boolean;
  /** What is read back with the chosen columns: CarriedTable as JSON. */
  carried: string;
};

/** The largest table that is read: more is no table of targets. */
export const [mostRows, mostColumns] = [2000, 40];

/** The name of the choice of what a column holds. */
export const roleName = (column: number): string => `role:${column}`;

/** Whether a field holds what somebody chose of a table, of its columns, its rows or the whole. */
export const isChoice = (name: string): boolean =>
  /^(?:(?:role|criterion|confirm|group|take):\d+|dot|group|shown)$/.test(name);

/** The fields of a table as it was read last, and of what its columns were taken for. */
export const columnFields = ({ carried, columns }: SentTable): [string, string][] => [
  ["before", carried],
  ...columns.map(({ role }, column): [string, string] => [roleName(column), role]),
];

/** What the columns of a table were chosen for, each choice taken for a role by `roleOf`. */
export function chosenRoles<Role>(
  { cells }: { cells: string[][] },
  form: FormData,
  roleOf: (chosen: FormDataEntryValue | null) => Role,
): Role[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => roleOf(form.get(roleName(column))));
}
