import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import type { Log } from "#lib/operation/log.ts";
import { type Cluster, superuser } from "#lib/operation/postgres/cluster.ts";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { type Postmaster, readPostmaster } from "#lib/operation/postgres/postmaster.ts";
import { startServer } from "#lib/operation/postgres/start-server.ts";
import { stopServer } from "#lib/operation/postgres/stop-server.ts";
import { sentence, Trouble } from "#lib/operation/trouble.ts";

/** One instance of the program per data folder. */
const instanceLock = 20240424;

const settings = ["max_connections=60", "jit=off"];

/** A running server that is started again whenever it ends, and one instance's hold on it. */
export type Supervisor = { url: string; stop(): Promise<void> };

/** Adopts the server that runs in the cluster, or starts one, and takes the lock of the data folder. */
export async function supervise(cluster: Cluster, password: string, log: Log): Promise<Supervisor> {
  const address = (port: number, name: string) =>
    `postgresql://${superuser}:${password}@127.0.0.1:${port}/${name}`;
  const { port } = await ensureServer(cluster, await freePort());
  let stopping = false;

  const hold = async (): Promise<Client> => {
    const running = await ensureServer(cluster, port);
    const client = await takeLock(address(running.port, superuser));
    client.on("error", () => undefined).once("end", revive);
    return client;
  };
  const revive = async () => {
    if (stopping) return;
    log.error("PostgreSQL went away; starting it again");
    try {
      holder = await hold();
      log.info("PostgreSQL is back");
    } catch (error) {
      log.fatal({ error: sentence(error) }, "PostgreSQL does not come back");
      process.stderr.write(`${sentence(error)}\n`);
      process.exit(1);
    }
  };

  let holder = await hold();
  await createDatabase(holder);
  return {
    url: address(port, databaseName),
    async stop() {
      stopping = true;
      await holder.end().catch(() => undefined);
      await stopServer(cluster.folder);
    },
  };
}

export const databaseName = "resolution";

async function createDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [databaseName]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
}

/**
 * The server of a cluster, adopted or started. After a crash its old processes hold the folder for about a second,
 * and a server may be on its way up or down: so with growing pauses, until it stands.
 */
async function ensureServer(cluster: Cluster, port: number): Promise<Postmaster> {
  const pauses = [100, 200, 400, 800, 1600, 3200, 6400, 12_800];
  for (const pause of pauses) {
    const running = readPostmaster(cluster.folder);
    if (running?.ready) return running;
    const started = running === null ? await startServer(cluster, port, settings) : null;
    if (started !== null) return started;
    await wait(pause);
  }
  throw new Trouble(`PostgreSQL does not start; what it says stands in ${cluster.log}.`);
}

/** A connection that holds the lock. An instance that was just killed lets go of it in a moment. */
async function takeLock(address: string): Promise<Client> {
  const client = new Client({ connectionString: address, keepAlive: true });
  await client.connect();
  for (const pause of [50, 100, 200, 400, 800]) {
    const { rows } = await client.query<{ taken: boolean }>("SELECT pg_try_advisory_lock($1) AS taken", [
      instanceLock,
    ]);
    if (rows[0]?.taken) return client;
    await wait(pause);
  }
  await client.end();
  throw new Trouble("Another instance of this program already uses this data folder.");
}
