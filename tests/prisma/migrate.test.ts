import { Client } from "pg";
import { expect, inject, onTestFinished, test } from "vitest";
import { findPendingMigrations, MigrationRefusal, migrate } from "#prisma/migrate.ts";
import { createDatabase, dropDatabase } from "#tests/store/database.ts";

async function connectTo({ empty }: { empty: boolean }): Promise<Client> {
  const server = inject("postgres");
  const { name, address } = await createDatabase(server, { empty });
  const client = new Client(address);
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await dropDatabase(server, name);
  });
  return client;
}

const tablesOf = async (client: Client) =>
  (await client.query("SELECT FROM pg_tables WHERE schemaname = 'public'")).rowCount;

test("an empty database is brought up to date, once", async () => {
  const client = await connectTo({ empty: true });
  expect(await migrate(client)).toContain("20261124040000_init");
  expect(await migrate(client)).toEqual([]);
  expect(await findPendingMigrations(client)).toEqual([]);
});

test("a database newer than the program is refused and left alone", async () => {
  const client = await connectTo({ empty: false });
  await client.query(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
    VALUES ('1', 'x', '29991231000000_from_tomorrow', now())`);
  await expect(migrate(client)).rejects.toThrow(/newer than this program.*29991231000000_from_tomorrow/);
});

test("a migration changed after it was applied is refused", async () => {
  const client = await connectTo({ empty: false });
  await client.query("UPDATE _prisma_migrations SET checksum = 'x'");
  await expect(migrate(client)).rejects.toThrow(MigrationRefusal);
});

test("a migration that fails leaves nothing behind", async () => {
  const client = await connectTo({ empty: true });
  const all = await findPendingMigrations(client);
  await client.query("CREATE TABLE stated_count (in_the_way integer)");
  await expect(migrate(client)).rejects.toThrow(/already exists/);
  expect(await tablesOf(client)).toBe(2);
  expect(await findPendingMigrations(client)).toEqual(all);
});
