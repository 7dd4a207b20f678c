import { setTimeout as wait } from "node:timers/promises";
import { readPostmaster } from "#lib/operation/postgres/postmaster.ts";

/** Stops the server of a cluster: it ends what is under way, writes everything down and goes. */
export async function stopServer(folder: string): Promise<void> {
  const postmaster = readPostmaster(folder);
  if (postmaster === null) return;
  process.kill(postmaster.pid, "SIGINT");
  while (readPostmaster(folder)?.pid === postmaster.pid) await wait(10);
}
