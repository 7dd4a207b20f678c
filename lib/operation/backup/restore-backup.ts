import { createHash } from "node:crypto";
import type { Client } from "pg";
import type { BackupEnd, BackupHead } from "#lib/operation/backup/backup-file.ts";
import {
  type BackupTable,
  plainTexts,
  quoted,
  readBackupTables,
  readTable,
  rowsAtOnce,
} from "#lib/operation/backup/backup-tables.ts";
import { readBackup } from "#lib/operation/backup/read-backup.ts";
import { restingTriggers } from "#lib/operation/backup/resting-triggers.ts";
import { checkServer } from "#lib/operation/database-standing.ts";
import { Trouble } from "#lib/operation/trouble.ts";
import { knownMigrations, migrate } from "#prisma/migrate.ts";

/**
 * Reads a backup back into a database that holds neither organisation nor person. The file is looked through to its end
 * before anything is touched; the tables are made as they were when it was written, filled in one transaction, compared
 * with what the file says, and then brought up to date.
 */
export async function restoreBackup(client: Client, file: string): Promise<BackupEnd> {
  const { head, end } = await lookThrough(file);
  await checkServer(client);
  await refuseFilled(client);
  await makeTables(client, head);
  await client.query("BEGIN");
  try {
    await client.query(plainTexts);
    const rest = await restingTriggers(client);
    const tables = await fill(client, file);
    await compare(client, tables, end);
    await rest.wake();
    await record(client, head);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
  await migrate(client);
  return end;
}

async function lookThrough(file: string): Promise<{ head: BackupHead; end: BackupEnd }> {
  let head: BackupHead | null = null;
  let end: BackupEnd | null = null;
  for await (const part of readBackup(file)) {
    if (part.kind === "head") head = part.head;
    if (part.kind === "end") end = part.end;
  }
  if (head === null || end === null) throw new Trouble(`The file ${file} is empty.`);
  const known = new Map(knownMigrations().map(({ name, checksum }) => [name, checksum]));
  const foreign = head.migrations.find(({ name, checksum }) => known.get(name) !== checksum);
  if (foreign !== undefined)
    throw new Trouble(
      `The backup is of a newer program than this one: it knows the migration ${foreign.name}, which this version does not; update the program.`,
    );
  return { head, end };
}

async function refuseFilled(client: Client): Promise<void> {
  const { rows: tables } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('organisation') IS NOT NULL AS there",
  );
  if (tables[0]?.there !== true) return;
  const { rows } = await client.query<{ filled: boolean }>(
    'SELECT EXISTS (SELECT FROM organisation) OR EXISTS (SELECT FROM "user") AS filled',
  );
  if (rows[0]?.filled)
    throw new Trouble(
      "The database holds data already: a backup is restored into an empty one only, so that nothing is overwritten.",
    );
}

/** Tables that hold nobody's data are made anew, as they were when the backup was written. */
async function makeTables(client: Client, head: BackupHead): Promise<void> {
  const { rows } = await client.query<{ schema: string; filled: boolean }>(
    `SELECT current_schema() AS schema,
       EXISTS (SELECT FROM pg_class WHERE relnamespace = current_schema()::regnamespace) AS filled`,
  );
  const [{ schema, filled } = { schema: "public", filled: false }] = rows;
  if (filled) await client.query(`DROP SCHEMA ${quoted(schema)} CASCADE; CREATE SCHEMA ${quoted(schema)}`);
  await migrate(client, new Set(head.migrations.map(({ name }) => name)));
}

/** Rows of a table that refers to itself go in one statement, at whose end they are all there. */
async function fill(client: Client, file: string): Promise<BackupTable[]> {
  const tables = await readBackupTables(client);
  // What a migration itself put in, as the limits of sessions, stands in the file as it was.
  for (const { name } of tables) await client.query(`DELETE FROM ${quoted(name)}`);
  let table: BackupTable | undefined;
  let rows: string[] = [];
  const store = async () => {
    if (table !== undefined && rows.length > 0) await insert(client, table, rows);
    rows = [];
  };
  for await (const part of readBackup(file)) {
    if (part.kind === "row") {
      rows.push(part.row);
      if (table?.refersToItself === false && rows.length >= rowsAtOnce(table)) await store();
      continue;
    }
    await store();
    if (part.kind === "table") table = tableOf(tables, part);
  }
  return tables;
}

/** The database says of what types the columns are: what stands in a file is never taken for SQL. */
function tableOf(tables: BackupTable[], { table: name, columns }: { table: string; columns: string[] }) {
  const table = tables.find((each) => each.name === name);
  const own = table?.columns.map((column) => column.name).join();
  if (table !== undefined && own === columns.join()) return table;
  throw new Trouble(`The backup holds a table ${name} that this program does not have in this form.`);
}

/** Rows are parsed once, not once for each of their columns: one may hold a file. */
async function insert(client: Client, { name, columns }: BackupTable, rows: string[]): Promise<void> {
  const names = columns.map((column) => quoted(column.name)).join(", ");
  const values = columns.map(({ type }, index) => `(row ->> ${index})::${type}`).join(", ");
  await client.query(
    `INSERT INTO ${quoted(name)} (${names}) SELECT ${values} FROM jsonb_array_elements($1::jsonb) AS row`,
    [`[${rows.join(",")}]`],
  );
}

/** What was stored is read again: as many rows, of the same content. Then the numbers of new rows go on behind them. */
async function compare(client: Client, tables: BackupTable[], end: BackupEnd): Promise<void> {
  for (const table of tables) {
    const hash = createHash("sha256");
    let count = 0;
    for await (const rows of readTable(client, table)) {
      count += rows.length;
      for (const row of rows) hash.update(`${row}\n`);
    }
    const meant = end.tables[table.name];
    if (meant === undefined || meant.rows !== count || meant.sha256 !== hash.digest("hex"))
      throw new Trouble(`The table ${table.name} did not come back as it was; nothing was restored.`);
    await continueNumbers(client, table);
  }
}

async function continueNumbers(client: Client, { name, columns }: BackupTable): Promise<void> {
  for (const column of columns)
    await client.query(
      `SELECT setval(sequence, coalesce((SELECT max(${quoted(column.name)}::text::numeric) FROM ${quoted(name)}), 0)::bigint + 1, false)
       FROM pg_get_serial_sequence($1, $2) AS sequence WHERE sequence IS NOT NULL`,
      [quoted(name), column.name],
    );
}

const record = (client: Client, { at }: BackupHead) =>
  client.query(
    `INSERT INTO audit_event (actor_name, action, object, key) VALUES ('console', 'restore', 'backup', $1)`,
    [JSON.stringify({ at })],
  );
