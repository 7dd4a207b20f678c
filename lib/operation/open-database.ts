import { existsSync, readFileSync } from "node:fs";
import { dataPaths } from "#lib/operation/data-folder.ts";
import { readStanding, withClient } from "#lib/operation/database-standing.ts";
import type { Environment } from "#lib/operation/environment.ts";
import { openLog } from "#lib/operation/log.ts";
import { addressIn } from "#lib/operation/postgres/connect-server.ts";
import { openCluster } from "#lib/operation/postgres/open-cluster.ts";
import { readPostmaster } from "#lib/operation/postgres/postmaster.ts";
import { databaseName, supervise } from "#lib/operation/postgres/supervise.ts";
import { Trouble } from "#lib/operation/trouble.ts";

/** A database that a command may use, and how it is let go. */
export type OpenDatabase = { url: string; close(): Promise<void> };

const notYet = "start the system once (npm start)";

/**
 * Opens the database for a command beside the system: a server that runs, its own or an external one, is only used;
 * where the system is stopped, its PostgreSQL is started for as long as the command takes.
 */
export async function openDatabase(environment: Environment): Promise<OpenDatabase> {
  const database = await reach(environment);
  try {
    const { pending, tables } = await withClient(database.url, readStanding);
    if (!tables) throw new Trouble(`The database is still empty: ${notYet}.`);
    if (pending > 0) throw new Trouble(`The database has to be migrated first: ${notYet}.`);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function reach({ databaseUrl, dataFolder }: Environment): Promise<OpenDatabase> {
  const leave = async () => undefined;
  if (databaseUrl !== null) return { url: databaseUrl, close: leave };
  const paths = dataPaths(dataFolder);
  if (!existsSync(paths.cluster))
    throw new Trouble(`There is no database in ${dataFolder} yet: ${notYet}, or set DATA_DIR.`);
  const running = readPostmaster(paths.cluster);
  if (running?.ready) {
    const password = readFileSync(paths.clusterPassword, "utf8").trim();
    return { url: addressIn(databaseName, password, running.port), close: leave };
  }
  const { cluster, password } = await openCluster(paths);
  const supervisor = await supervise(cluster, password, openLog(paths.logs));
  return { url: supervisor.url, close: supervisor.stop };
}
