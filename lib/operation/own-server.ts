import { copyCluster } from "#lib/operation/copy-cluster.ts";
import type { DataPaths } from "#lib/operation/data-folder.ts";
import { readStanding, type Standing, withClient } from "#lib/operation/database-standing.ts";
import type { Log } from "#lib/operation/log.ts";
import { openCluster } from "#lib/operation/postgres/open-cluster.ts";
import { type Supervisor, supervise } from "#lib/operation/postgres/supervise.ts";
import { step } from "#lib/operation/step.ts";

/** Starts the embedded PostgreSQL; before its data is migrated, the stopped server's folder is copied. */
export async function startOwnServer(paths: DataPaths, log: Log): Promise<Supervisor> {
  const start = async () => {
    const { cluster, password } = await openCluster(paths);
    return supervise(cluster, password, log);
  };
  const supervisor = await step("Khởi động PostgreSQL (Starting PostgreSQL)", start);
  const standing = await standingOf(supervisor);
  if (standing.pending === 0 || !standing.data) return supervisor;
  await step("Sao lưu thư mục dữ liệu (Copying the data folder before migrating)", async () => {
    await supervisor.stop();
    copyCluster(paths, new Date());
  });
  return step("Khởi động lại PostgreSQL (Starting PostgreSQL again)", start);
}

async function standingOf(supervisor: Supervisor): Promise<Standing> {
  try {
    return await withClient(supervisor.url, readStanding);
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
}
