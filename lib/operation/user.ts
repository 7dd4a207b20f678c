/**
 * `npm run --silent user -- reset NAME | list`: what the machine's console does with accounts, while the system runs or
 * not. Exit 2 where the command is not one, 1 where it cannot do its work, with one sentence on standard error.
 */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dataPaths, keepSecret } from "#lib/operation/data-folder.ts";
import { readEnvironment, root } from "#lib/operation/environment.ts";
import { makeClient } from "#lib/operation/make.ts";
import { openDatabase } from "#lib/operation/open-database.ts";
import { Trouble } from "#lib/operation/trouble.ts";

const usage = `Usage:
  npm run user -- list          everyone who has an account
  npm run user -- reset NAME    a new password for NAME, to be changed at the next sign-in, without a second factor`;

type Command = { verb: "list" } | { verb: "reset"; name: string };

function readCommand(): Command | null {
  try {
    const { positionals } = parseArgs({ allowPositionals: true });
    const [verb, name, ...others] = positionals;
    if (verb === "list" && name === undefined) return { verb };
    if (verb === "reset" && name !== undefined && others.length === 0) return { verb, name };
  } catch {
    // An option: there is none. The usage says it all.
  }
  return null;
}

async function run(command: Command): Promise<void> {
  if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
  const environment = readEnvironment(process.env);
  await makeClient();
  const { url, close } = await openDatabase(environment);
  const { authSecret, dataFolder } = environment;
  Object.assign(process.env, {
    DATABASE_URL: url,
    AUTH_SECRET: authSecret ?? keepSecret(dataPaths(dataFolder).authSecret),
  });
  const { disconnect } = await import("#prisma/database.ts");
  try {
    if (command.verb === "list") await list();
    else await reset(command.name);
  } finally {
    await disconnect();
    await close();
  }
}

async function reset(name: string): Promise<void> {
  const { resetPassword } = await import("#lib/identity/reset-password.ts");
  const done = await resetPassword(name);
  if (done === null)
    throw new Trouble(`Nobody has the user name "${name}"; npm run user -- list shows everyone.`);
  console.log(`New password of ${done.username} (${done.name}), shown this once:\n\n  ${done.password}\n`);
  console.log(
    "It has to be changed at the next sign-in. Open sessions have ended, and wrong tries are forgotten.",
  );
  if (done.hadFactor) console.log("The second factor is off; it can be set up again at the account page.");
  if (done.deactivated)
    console.log("The account is deactivated: it cannot sign in until an administrator reactivates it.");
}

async function list(): Promise<void> {
  const { listAccounts } = await import("#lib/identity/list-accounts.ts");
  const lines = (await listAccounts()).map(({ username, state, roles, name }) => [
    username,
    state,
    roles,
    name,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  for (const line of lines)
    console.log(
      line
        .map((word, column) => word.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

const command = readCommand();
if (command === null) {
  console.error(usage);
  process.exitCode = 2;
} else
  await run(command).catch((error: unknown) => {
    console.error(error instanceof Trouble ? error.message : error);
    process.exitCode = 1;
  });
