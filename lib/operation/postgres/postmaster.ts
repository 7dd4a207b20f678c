import { readFileSync } from "node:fs";
import { join } from "node:path";
import { platform } from "node:process";

export type Postmaster = { pid: number; port: number; ready: boolean };

/** What `postmaster.pid` says of the server that holds a cluster; null where none does or it is dead. */
export function readPostmaster(cluster: string): Postmaster | null {
  const lines = readPidFile(cluster);
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!Number.isInteger(pid) || pid <= 0 || !isPostgres(pid)) return null;
  return { pid, port, ready: lines[7]?.trim() === "ready" };
}

function readPidFile(cluster: string): string[] {
  try {
    return readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

/** Whether a process lives and is a PostgreSQL: after a restart of the machine its number may be another's. */
function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (platform !== "linux") return true;
  try {
    const name = readFileSync(`/proc/${pid}/comm`, "utf8").trim();
    const zombie = /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
    return name === "postgres" && !zombie;
  } catch {
    return false;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
