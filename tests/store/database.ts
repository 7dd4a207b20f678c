/**
 * PostgreSQL for tests, the embedded one: one cluster in a folder of its own for the whole run, with a migrated
 * template; every test file gets a fresh database from it (25 ms) and `DATABASE_URL` names it. A test file needs
 * nothing but `database()` from prisma/database.ts; rows it leaves behind end with its database.
 *
 * - `globalSetup` of vitest.config.ts: this file. Starts the cluster, writes the template, stops and removes both.
 * - `setupFiles` of vitest.config.ts: tests/store/fresh-database.ts. Makes and drops a file's database.
 * - `createDatabase(server)` and `dropDatabase(server, name)` for a test that wants another one beside its own, with
 *   `inject("postgres")` as the server; `createDatabase(server, { empty: true })` for one without tables.
 */

import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { findBinaries } from "#lib/operation/postgres/binaries.ts";
import { superuser } from "#lib/operation/postgres/cluster.ts";
import { createCluster } from "#lib/operation/postgres/create-cluster.ts";
import { findRunner } from "#lib/operation/postgres/find-runner.ts";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { isAlive } from "#lib/operation/postgres/postmaster.ts";
import { startServer } from "#lib/operation/postgres/start-server.ts";
import { stopServer } from "#lib/operation/postgres/stop-server.ts";
import { migrate } from "#prisma/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server's address, without a database. */
    postgres: string;
  }
}

const prefix = "chi-tieu-nghi-quyet-test-";
const template = "migrated";

// Nothing here outlives the run, so nothing need reach the disk.
const careless = ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=200"];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "owner"), `${process.pid}`);
  const server = await startCluster(folder);
  await createDatabase(server, { name: template, empty: true });
  await using(addressOf(server, template), migrate);
  await using(addressOf(server, "postgres"), (client) =>
    client.query(`ALTER DATABASE ${template} ALLOW_CONNECTIONS false`),
  );
  project.provide("postgres", server);
  return () => removeCluster(folder);
}

async function startCluster(folder: string): Promise<string> {
  const data = join(folder, "postgres");
  const runner = findRunner(await findBinaries(), data);
  const cluster = { folder: data, log: join(folder, "postgres.log"), ...runner };
  const password = randomBytes(16).toString("hex");
  createCluster(cluster, password);
  const postmaster = await startServer(cluster, await freePort(), careless);
  if (postmaster === null) throw new Error(`PostgreSQL did not start:\n${readFileSync(cluster.log, "utf8")}`);
  return `postgresql://${superuser}:${password}@127.0.0.1:${postmaster.port}`;
}

async function removeCluster(folder: string): Promise<void> {
  await stopServer(join(folder, "postgres"));
  rmSync(folder, { recursive: true, force: true });
}

/** Clusters of runs that were killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const owner = readOwner(folder);
    if (owner !== null && !isAlive(owner)) await removeCluster(folder);
  }
}

function readOwner(folder: string): number | null {
  try {
    return Number(readFileSync(join(folder, "owner"), "utf8"));
  } catch {
    return null;
  }
}

const addressOf = (server: string, name: string) => `${server}/${name}`;

async function using<Result>(address: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes a database, migrated unless it is to be empty, and returns its name and address. */
export async function createDatabase(
  server: string,
  { name = `test_${randomBytes(8).toString("hex")}`, empty = false } = {},
): Promise<{ name: string; address: string }> {
  const source = empty ? "" : `TEMPLATE ${template}`;
  await using(addressOf(server, "postgres"), (client) => client.query(`CREATE DATABASE ${name} ${source}`));
  return { name, address: addressOf(server, name) };
}

export async function dropDatabase(server: string, name: string): Promise<void> {
  await using(addressOf(server, "postgres"), (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
}
