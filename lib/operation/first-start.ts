import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import { readableSecret } from "#lib/identity/readable-secret.ts";
import { hashSetupCode } from "#lib/identity/setup-code.ts";
import { type Environment, root } from "#lib/operation/environment.ts";
import { isPending } from "#lib/operation/first-accounts.ts";
import { step } from "#lib/operation/step.ts";

/**
 * Loads the example with its accounts into an empty database, and shows their passwords this once. Where nobody has an
 * account and there is no example, answers the one-time code with which the first administrator sets the system up.
 */
export async function firstStart(
  client: Client,
  { example }: Environment,
  accountsFile: string,
): Promise<{ setupCode: string | null }> {
  const { rows } = await client.query<{ organisations: boolean; users: boolean }>(
    'SELECT EXISTS (SELECT FROM organisation) AS organisations, EXISTS (SELECT FROM "user") AS users',
  );
  const { organisations = false, users = false } = rows[0] ?? {};
  if (example && (isPending(accountsFile) || (!organisations && !users))) {
    await step("Nạp số liệu minh họa (Loading the example)", () => loadExample(accountsFile));
    show(accountsFile);
    return { setupCode: null };
  }
  return { setupCode: users ? null : await newSetupCode(client) };
}

/** Of several instances and starts the latest code holds: one that scrolled by long ago opens nothing. */
async function newSetupCode(client: Client): Promise<string> {
  const code = readableSecret(7);
  await client.query(
    "INSERT INTO setup_code (hash) VALUES ($1) ON CONFLICT (one) DO UPDATE SET hash = $1, made_at = now()",
    [hashSetupCode(code)],
  );
  return code;
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
  console.log(`\nCác tài khoản đầu tiên, chỉ hiện một lần này và được lưu trong ${accountsFile}:`);
  console.log(`First accounts, shown this once and kept in ${accountsFile}:`);
  for (const line of readFileSync(accountsFile, "utf8").trim().split("\n")) {
    const [username = "", password, role] = line.split("\t");
    console.log(`  ${username.padEnd(8)}${password}  (${role})`);
  }
  console.log();
}
