import type { Client } from "pg";

/** A table as it is copied: its columns with their types, and the key by which its rows are put in order. */
export type BackupTable = {
  name: string;
  columns: { name: string; type: string }[];
  key: string[];
  /** Whether its rows refer to others of the same table. */
  refersToItself: boolean;
};

/**
 * What is not worth keeping, or better not kept: sessions and counters of sign-ins, which end by themselves; and second
 * factors, which a copy of the database must not give away.
 */
const leftOut = [
  "_prisma_migrations",
  "session",
  "verification",
  "rate_limit",
  "setup_code",
  "second_factor",
];

/** The tables of the system, each behind those it refers to: in this order their rows can be brought back. */
export async function readBackupTables(client: Client): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable & { refers: string[] }>(
    `SELECT class.relname AS name,
       (SELECT json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) ORDER BY attnum)
        FROM pg_attribute
        WHERE attrelid = class.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns,
       (SELECT json_agg(attname ORDER BY array_position(conkey, attnum)) FROM pg_constraint
        JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey)
        WHERE conrelid = class.oid AND contype = 'p') AS key,
       EXISTS (SELECT FROM pg_constraint WHERE conrelid = class.oid AND confrelid = class.oid) AS "refersToItself",
       (SELECT coalesce(json_agg(DISTINCT other.relname), '[]') FROM pg_constraint
        JOIN pg_class other ON other.oid = confrelid
        WHERE conrelid = class.oid AND contype = 'f' AND confrelid <> conrelid) AS refers
     FROM pg_class class
     WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r' AND relname <> ALL ($1)
     ORDER BY relname`,
    [leftOut],
  );
  return inOrder(rows);
}

function inOrder<Row extends { name: string; refers: string[] }>(rows: Row[]): Row[] {
  const ordered: Row[] = [];
  const left = [...rows];
  while (left.length > 0) {
    const next = left.findIndex(({ refers }) => left.every(({ name }) => !refers.includes(name)));
    if (next === -1)
      throw new Error(`tables refer to each other in a circle: ${left.map(({ name }) => name)}`);
    ordered.push(...left.splice(next, 1));
  }
  return ordered;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A row that holds a file can be as large as a thousand others. */
export const rowsAtOnce = ({ columns }: BackupTable): number =>
  columns.some(({ type }) => type === "bytea") ? 1 : 2000;

/** Rows as they are written: JSON lists of texts, which say every value exactly; in the order of their keys. */
export async function* readTable(client: Client, table: BackupTable): AsyncGenerator<string[]> {
  const { name, columns, key } = table;
  const texts = columns.map((column) => `${quoted(column.name)}::text`).join(", ");
  await client.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR
     SELECT json_build_array(${texts})::text AS row FROM ${quoted(name)} ORDER BY ${key.map(quoted).join(", ")}`,
  );
  while (true) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${rowsAtOnce(table)} FROM backup_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await client.query("CLOSE backup_rows");
}

/** The settings under which values are written as texts that any session reads alike. */
export const plainTexts =
  "SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'; SET LOCAL IntervalStyle = 'postgres'";
