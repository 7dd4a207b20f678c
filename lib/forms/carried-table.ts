import { z } from "zod";

/** A column of an office's own table, and what it is taken for: "skip", or a word of what is read from it. */
export type TableColumn = { letter: string; head: string; sample: string; role: string };

/** A table that was read, on its way between server and browser until what it holds is stored. */
export type SentTable = {
  sheet: string;
  /** The row that names the columns, from 0; −1 where none does. */
  head: number;
  columns: TableColumn[];
  /** What is read back with the chosen columns: CarriedTable as JSON. */
  carried: string;
};

/** The largest table that is read: more is no table of targets. */
export const [mostRows, mostColumns] = [2000, 40];

/** The longest text that a cell of Excel holds, as it comes back. */
export const carriedText = z.string().max(32_767).normalize();

const carriedTable = z.strictObject({
  sheet: z.string().max(100),
  head: z.int().min(-1).max(mostRows),
  cells: z.array(z.array(carriedText).max(mostColumns)).max(mostRows),
});
export type CarriedTable = z.infer<typeof carriedTable>;

export const readCarriedTable = (text: string): CarriedTable | null => readCarriedAs(carriedTable, text);

/** What a browser sent back, in the shape it was given; null for anything else. */
export function readCarriedAs<T>(shape: z.ZodType<T>, text: string): T | null {
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The name of the choice of what a column holds. */
export const roleName = (column: number): string => `role:${column}`;

/** What the columns of a table were chosen for, each choice taken for a role by `roleOf`. */
export function chosenRoles<Role>(
  { cells }: CarriedTable,
  form: FormData,
  roleOf: (chosen: FormDataEntryValue | null) => Role,
): Role[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => roleOf(form.get(roleName(column))));
}
