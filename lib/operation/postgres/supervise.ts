import { setTimeout as wait } from "node:timers/promises";
import type { Client } from "pg";
import type { Log } from "#lib/operation/log.ts";
import type { Cluster } from "#lib/operation/postgres/cluster.ts";
import { addressIn, connectServer } from "#lib/operation/postgres/connect-server.ts";
import { freePort } from "#lib/operation/postgres/free-port.ts";
import { stopServer } from "#lib/operation/postgres/stop-server.ts";
import { sentence, Trouble } from "#lib/operation/trouble.ts";

/** One instance of the program per data folder. */
const instanceLock = 20240424;

export const databaseName = "resolution";

/** A running server that is started again whenever it ends, and one instance's hold on it. */
export type Supervisor = { url: string; stop(): Promise<void> };

/** Adopts the server that runs in the cluster, or starts one, and takes the lock of the data folder. */
export async function supervise(cluster: Cluster, password: string, log: Log): Promise<Supervisor> {
  let stopping = false;

  const hold = async (wanted: number) => {
    const { client, port } = await connectServer(cluster, password, wanted);
    await takeLock(client);
    client.once("end", () => revive(port));
    return { client, port };
  };
  const revive = async (port: number) => {
    if (stopping) return;
    log.error("PostgreSQL went away; starting it again");
    try {
      holder = await hold(port);
      log.info("PostgreSQL is back");
    } catch (error) {
      log.fatal({ error: sentence(error) }, "PostgreSQL does not come back");
      process.stderr.write(`${sentence(error)}\n`);
      process.exit(1);
    }
  };

  let holder = await hold(await freePort());
  await createDatabase(holder.client);
  return {
    url: addressIn(databaseName, password, holder.port),
    async stop() {
      stopping = true;
      await holder.client.end().catch(() => undefined);
      await stopServer(cluster.folder);
    },
  };
}

async function createDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [databaseName]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
}

/** An instance that was just killed lets go of the lock in a moment. */
async function takeLock(client: Client): Promise<void> {
  for (const pause of [50, 100, 200, 400, 800]) {
    const { rows } = await client.query<{ taken: boolean }>("SELECT pg_try_advisory_lock($1) AS taken", [
      instanceLock,
    ]);
    if (rows[0]?.taken) return;
    await wait(pause);
  }
  await client.end();
  throw new Trouble("Another instance of this program already uses this data folder.");
}
