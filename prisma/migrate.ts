import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";

/** A database that these migrations cannot bring up to date; the message is a sentence for whoever starts the system. */
export class MigrationRefusal extends Error {}

type Migration = { name: string; sql: string; checksum: string };

/** Prisma's own number: its tools and this runner keep out of each other's way. */
const lock = 72707369;

const history = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id varchar(36) PRIMARY KEY,
    checksum varchar(64) NOT NULL,
    finished_at timestamptz,
    migration_name varchar(255) NOT NULL,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0
  )`;

/** The migrations that a database still lacks, in order. Throws where it knows others, or the same ones otherwise. */
export async function findPendingMigrations(client: Client): Promise<Migration[]> {
  const known = readMigrations();
  const applied = await readApplied(client);
  const foreign = [...applied.keys()].find((name) => known.every((migration) => migration.name !== name));
  if (foreign !== undefined)
    throw new MigrationRefusal(
      `The database is newer than this program: it knows the migration ${foreign}, which this version does not; update the program.`,
    );
  const changed = known.find(({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum);
  if (changed !== undefined)
    throw new MigrationRefusal(
      `The migration ${changed.name} was changed after the database had applied it; install the program again as it was released.`,
    );
  return known.filter(({ name }) => !applied.has(name));
}

/**
 * Brings a database up to date, or to where `only` some migrations lead, and returns the names of what was applied: each
 * migration and its row, or neither.
 */
export async function migrate(client: Client, only?: ReadonlySet<string>): Promise<string[]> {
  await client.query("SELECT pg_advisory_lock($1)", [lock]);
  try {
    const all = await findPendingMigrations(client);
    const pending = all.filter(({ name }) => only?.has(name) ?? true);
    if (pending.length > 0) await client.query(history);
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.query("SELECT pg_advisory_unlock($1)", [lock]);
  }
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

async function readApplied(client: Client): Promise<Map<string, string>> {
  const { rows: tables } = await client.query("SELECT to_regclass('_prisma_migrations') AS history");
  if (tables[0]?.history === null) return new Map();
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

/** The migrations of this program, in order. */
export const knownMigrations = (): { name: string; checksum: string }[] =>
  readMigrations().map(({ name, checksum }) => ({ name, checksum }));

function readMigrations(): Migration[] {
  const folder = join(import.meta.dirname, "migrations");
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return names.map((name) => {
    const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
    return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}
