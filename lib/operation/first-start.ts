import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import { type Environment, root } from "#lib/operation/environment.ts";
import { isPending } from "#lib/operation/first-accounts.ts";
import { step } from "#lib/operation/step.ts";

/** Loads the example with its accounts into an empty database, and shows their passwords this once. */
export async function firstStart(
  client: Client,
  { example }: Environment,
  accountsFile: string,
): Promise<void> {
  const { rows } = await client.query<{ organisations: boolean; users: boolean }>(
    'SELECT EXISTS (SELECT FROM organisation) AS organisations, EXISTS (SELECT FROM "user") AS users',
  );
  const { organisations = false, users = false } = rows[0] ?? {};
  if (example && (isPending(accountsFile) || (!organisations && !users))) {
    await step("Loading the example", () => loadExample(accountsFile));
    show(accountsFile);
  } else if (!users) {
    console.log(
      "No account exists and the example is off: start with EXAMPLE_DATA=on to get the example and accounts.",
    );
  }
}

async function loadExample(accountsFile: string): Promise<void> {
  const script = join(root, "lib/operation/load-example.ts");
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--no-warnings", script, accountsFile],
    {
      cwd: root,
      stdio: ["ignore", "inherit", "pipe"],
    },
  );
  const said: Buffer[] = [];
  child.stderr.on("data", (chunk) => said.push(chunk));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`The example could not be loaded: ${Buffer.concat(said)}`);
}

function show(accountsFile: string): void {
  console.log(`\nFirst accounts, shown this once and kept in ${accountsFile}:`);
  for (const line of readFileSync(accountsFile, "utf8").trim().split("\n")) {
    const [username = "", password, role] = line.split("\t");
    console.log(`  ${username.padEnd(8)}${password}  (${role})`);
  }
  console.log();
}
