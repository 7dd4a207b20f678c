import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, inject, onTestFinished, test } from "vitest";
import { root } from "#lib/operation/environment.ts";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { createDatabase, dropDatabase } from "#tests/store/database.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chi-tieu-nghi-quyet-refused-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the system and waits until it gives up. */
async function tryStart(variables: Record<string, string>): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [join(root, "lib/operation/start.ts")], {
    cwd: root,
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: `${await freePort()}`,
      DATA_DIR: join(folder, "data"),
      ...variables,
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, "close");
  return { code, said };
}

const oneSentence = (words: string) => new RegExp(`^[^\\n]*${words}[^\\n]*\\.\\n$`);

/** A database on the tests' server, as an external one. */
async function external(change: string): Promise<Record<string, string>> {
  const server = inject("postgres");
  const { name, address } = await createDatabase(server);
  const client = new Client(address);
  await client.connect();
  await client.query(change);
  await client.end();
  onTestFinished(() => dropDatabase(server, name));
  return { DATABASE_URL: address, AUTH_SECRET: "x".repeat(32) };
}

test("a setting that makes no sense", async () => {
  const { code, said } = await tryStart({ PORT: "http" });
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence("The setting PORT must be a whole number"));
});

test("a port in use: nothing is touched", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { code, said } = await tryStart({ PORT: `${port}` });
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence(`Another program already listens on port ${port}`));
  expect(readdirSync(folder)).toEqual([]);
});

test("a host that is not this machine's", async () => {
  const { code, said } = await tryStart({ HOST: "192.0.2.222" });
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence("not an address of this machine"));
});

test("a data folder that cannot be written to", async () => {
  writeFileSync(join(folder, "data"), "a file");
  const { code, said } = await tryStart({});
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence("cannot be written to"));
});

test("a data folder that cannot be made", async () => {
  const { code, said } = await tryStart({ DATA_DIR: "/proc/khong-co/data" });
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence("cannot be written to"));
});

test("a data folder of another PostgreSQL", async () => {
  mkdirSync(join(folder, "data/postgres"), { recursive: true });
  writeFileSync(join(folder, "data/postgres/PG_VERSION"), "12\n");
  const { code, said } = await tryStart({});
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence("is of PostgreSQL 12, this program brings PostgreSQL 18"));
});

test("a server that cannot be reached", async () => {
  const DATABASE_URL = `postgresql://someone:secret@127.0.0.1:${await freePort()}/somewhere`;
  const { code, said } = await tryStart({ DATABASE_URL, AUTH_SECRET: "x".repeat(32) });
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence("cannot be reached"));
  expect(said).not.toContain("secret");
});

test("a database newer than the program", async () => {
  const variables = await external(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
    VALUES ('1', 'x', '29991231000000_from_tomorrow', now())`);
  const { code, said } = await tryStart(variables);
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence("newer than this program"));
});

test("a server's database that holds data is migrated only when asked", async () => {
  const { code, said } = await tryStart(await external("DROP TABLE _prisma_migrations"));
  expect(code).toBe(1);
  expect(said).toMatch(oneSentence("MIGRATE=yes"));
});
