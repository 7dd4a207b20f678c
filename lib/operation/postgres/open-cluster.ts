import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type DataPaths, keepSecret } from "#lib/operation/data-folder.ts";
import { findBinaries } from "#lib/operation/postgres/binaries.ts";
import type { Cluster } from "#lib/operation/postgres/cluster.ts";
import { createCluster } from "#lib/operation/postgres/create-cluster.ts";
import { findRunner } from "#lib/operation/postgres/find-runner.ts";
import { readPostmaster } from "#lib/operation/postgres/postmaster.ts";
import { Trouble } from "#lib/operation/trouble.ts";

const major = "18";

/** The cluster of a data folder, made where there is none yet, and its password. */
export async function openCluster(paths: DataPaths): Promise<{ cluster: Cluster; password: string }> {
  const folder = paths.cluster;
  const runner = findRunner(await findBinaries(), folder);
  const cluster = { folder, log: join(paths.logs, "postgres.log"), ...runner };
  if (!existsSync(folder)) {
    const password = keepSecret(paths.clusterPassword);
    createCluster(cluster, password);
    return { cluster, password };
  }
  check(cluster);
  if (!existsSync(paths.clusterPassword))
    throw new Trouble(
      `The file ${paths.clusterPassword} is missing: without it nobody can open the database.`,
    );
  return { cluster, password: keepSecret(paths.clusterPassword) };
}

function check({ folder, way }: Cluster): void {
  const version = readVersion(folder);
  if (version !== major)
    throw new Trouble(
      `The database in ${folder} is of PostgreSQL ${version}, this program brings PostgreSQL ${major}.`,
    );
  // The program was moved, or is run by root for the first time: the files follow whoever runs the server.
  const { uid, gid } = way.owner;
  if (statSync(folder).uid !== uid && readPostmaster(folder) === null)
    spawnSync("chown", ["-R", `${uid}:${gid}`, folder]);
}

function readVersion(folder: string): string {
  try {
    return readFileSync(join(folder, "PG_VERSION"), "utf8").trim();
  } catch {
    throw new Trouble(`The database in ${folder} cannot be read: it belongs to another user or is damaged.`);
  }
}
