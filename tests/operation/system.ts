import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { dataPaths } from "#lib/operation/data-folder.ts";
import { addressIn } from "#lib/operation/postgres/connect-server.ts";
import { readPostmaster } from "#lib/operation/postgres/postmaster.ts";
import { databaseName } from "#lib/operation/postgres/supervise.ts";

const root = join(import.meta.dirname, "../..");

/** A system that runs as people run it. */
export type System = {
  url: string;
  output: string[];
  process: ChildProcess;
  ended: Promise<unknown>;
  stop(): Promise<number | null>;
};

/** Starts the launcher and waits until it says that it is ready. Throws with what it said where it ends instead. */
export async function startSystem(variables: Record<string, string>): Promise<System> {
  const child = spawn(process.execPath, [join(root, "lib/operation/start.ts")], {
    cwd: root,
    env: { ...process.env, HOST: "", PUBLIC_URL: "", DATABASE_URL: "", EXAMPLE_DATA: "", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  const output: string[] = [];
  child.stderr.on("data", (chunk) => output.push(String(chunk)));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      output.push(line);
      const ready = /^Ready on (http:\S+)$/.exec(line);
      if (ready?.[1] !== undefined) resolve(ready[1]);
    });
    ended.then(([code]) => reject(new Error(`the system ended with ${code}:\n${output.join("\n")}`)));
  });
  const stop = async (): Promise<number | null> => {
    child.kill("SIGTERM");
    const [code] = await ended;
    return code;
  };
  return { url, output, process: child, ended, stop };
}

/** The address of the database that a system started in a data folder. */
export function databaseOf(dataFolder: string): string {
  const { cluster, clusterPassword } = dataPaths(dataFolder);
  const port = readPostmaster(cluster)?.port ?? 0;
  return addressIn(databaseName, readFileSync(clusterPassword, "utf8").trim(), port);
}

export type Account = { username: string; password: string; role: string };

/** The accounts of a system's first start, by user name. */
export function readAccounts(dataFolder: string): Record<string, Account> {
  const lines = readFileSync(join(dataFolder, "first-accounts.txt"), "utf8").trim().split("\n");
  return Object.fromEntries(
    lines.map((line) => {
      const [username = "", password = "", role = ""] = line.split("\t");
      return [username, { username, password, role }];
    }),
  );
}
