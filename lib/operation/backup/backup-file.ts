import { z } from "zod";

/** The lines of a backup: a head, then each table's name and rows, then an end that says what there must have been. */
export const backupFormat = "resolution-backup/1";

export const headShape = z.strictObject({
  format: z.literal(backupFormat),
  at: z.string(),
  /** The migrations that made the tables, in order: what a database must be before rows are brought back into it. */
  migrations: z.array(z.strictObject({ name: z.string(), checksum: z.string() })).min(1),
});
export type BackupHead = z.infer<typeof headShape>;

/** A table is announced with its columns; of what type they are the database knows. */
export const tableShape = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1) });

/** Of each table the number of its rows and the SHA-256 of their lines; of all lines before it the SHA-256. */
export const endShape = z.strictObject({
  end: z.literal(true),
  tables: z.record(z.string(), z.strictObject({ rows: z.int().min(0), sha256: z.string() })),
  sha256: z.string(),
});
export type BackupEnd = z.infer<typeof endShape>;
