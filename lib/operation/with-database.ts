import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import type { Client } from "pg";
import { type DataPaths, openDataFolder } from "#lib/operation/data-folder.ts";
import { withClient } from "#lib/operation/database-standing.ts";
import { readEnvironment, root } from "#lib/operation/environment.ts";
import { openLog } from "#lib/operation/log.ts";
import { addressIn } from "#lib/operation/postgres/connect-server.ts";
import { openCluster } from "#lib/operation/postgres/open-cluster.ts";
import { readPostmaster } from "#lib/operation/postgres/postmaster.ts";
import { databaseName, supervise } from "#lib/operation/postgres/supervise.ts";

type Work = (client: Client, paths: DataPaths) => Promise<void>;

/**
 * Does a command's work on the system's database, wherever it is. An embedded one that does not run is started for it and
 * stopped again; one that runs is shared, or the command refused, as `alone` asks.
 */
export async function withDatabase(work: Work, { alone }: { alone: boolean }): Promise<void> {
  if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
  const { databaseUrl, dataFolder } = readEnvironment(env);
  const paths = openDataFolder(dataFolder);
  const running = databaseUrl ?? (alone ? null : runningServer(paths));
  if (running !== null) return withClient(running, (client) => work(client, paths));
  const { cluster, password } = await openCluster(paths);
  const supervisor = await supervise(cluster, password, openLog(paths.logs));
  try {
    await withClient(supervisor.url, (client) => work(client, paths));
  } finally {
    await supervisor.stop();
  }
}

function runningServer({ cluster, clusterPassword }: DataPaths): string | null {
  const postmaster = readPostmaster(cluster);
  if (!postmaster?.ready) return null;
  return addressIn(databaseName, readFileSync(clusterPassword, "utf8").trim(), postmaster.port);
}
