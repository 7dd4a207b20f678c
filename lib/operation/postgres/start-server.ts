import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import type { Cluster } from "#lib/operation/postgres/cluster.ts";
import { type Postmaster, readPostmaster } from "#lib/operation/postgres/postmaster.ts";
import { runAs } from "#lib/operation/postgres/way-to-run.ts";

/** Recovery after a crash replays what was written since the last checkpoint; it is never long, but may be this. */
const patience = 120_000;

/**
 * Starts a server in a process group of its own, so that Ctrl-C reaches the launcher alone, and waits until it is
 * ready. Null where it ended instead: another holds the folder, or the port is taken.
 */
export async function startServer(
  cluster: Cluster,
  port: number,
  settings: string[],
): Promise<Postmaster | null> {
  const { folder, log, binaries, way } = cluster;
  const [program = "", ...words] = [
    ...[...way.words, binaries.postgres, "-D", folder, "-p", `${port}`],
    ...[
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      "timezone=UTC",
      "log_timezone=UTC",
      ...settings,
    ].flatMap((setting) => ["-c", setting]),
  ];
  const output = openSync(log, "a", 0o600);
  const server = spawn(program, words, { ...runAs(way), stdio: ["ignore", output, output], detached: true });
  closeSync(output);
  server.unref();
  const ended = new AbortController();
  server.once("exit", () => ended.abort()).once("error", () => ended.abort());
  const until = Date.now() + patience;
  while (!ended.signal.aborted && Date.now() < until) {
    const postmaster = readPostmaster(folder);
    if (postmaster?.pid === server.pid && postmaster?.ready) return postmaster;
    await wait(10, undefined, { signal: ended.signal }).catch(() => undefined);
  }
  return null;
}
