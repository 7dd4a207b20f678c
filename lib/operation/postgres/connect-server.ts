import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { type Cluster, superuser } from "#lib/operation/postgres/cluster.ts";
import { readPostmaster } from "#lib/operation/postgres/postmaster.ts";
import { startServer } from "#lib/operation/postgres/start-server.ts";
import { Trouble } from "#lib/operation/trouble.ts";

const settings = ["max_connections=60", "jit=off"];

export const addressIn = (database: string, password: string, port: number): string =>
  `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`;

/**
 * A connection to the server of a cluster, adopted or started on the wanted port. After a crash its old processes hold
 * the folder for about a second, and a server may be on its way up or down: so with growing pauses, until it stands.
 */
export async function connectServer(
  cluster: Cluster,
  password: string,
  wanted: number,
): Promise<{ client: Client; port: number }> {
  const pauses = [100, 200, 400, 800, 1600, 3200, 6400, 12_800];
  for (const pause of pauses) {
    const running = readPostmaster(cluster.folder) ?? (await startServer(cluster, wanted, settings));
    if (running?.ready) {
      const client = await connect(addressIn("postgres", password, running.port));
      if (client !== null) return { client, port: running.port };
    }
    await wait(pause);
  }
  throw new Trouble(`PostgreSQL does not start; what it says stands in ${cluster.log}.`);
}

/** Null while the server goes up or down. */
async function connect(connectionString: string): Promise<Client | null> {
  const client = new Client({ connectionString, keepAlive: true });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    // 28: the password is refused. That does not pass.
    if (/^28/.test(String((error as { code?: unknown }).code))) throw error;
    return null;
  }
}
