import { existsSync } from "node:fs";
import { join } from "node:path";
import { argv, env, exit } from "node:process";
import { type DataPaths, keepSecret, openDataFolder } from "#lib/operation/data-folder.ts";
import { checkServer, readStanding, withClient } from "#lib/operation/database-standing.ts";
import { type Environment, readEnvironment, root } from "#lib/operation/environment.ts";
import { firstStart } from "#lib/operation/first-start.ts";
import { forgetAnswers } from "#lib/operation/forget-answers.ts";
import { type Log, openLog } from "#lib/operation/log.ts";
import { makeClient, makePages } from "#lib/operation/make.ts";
import { addressOf, checkPort, ownAddresses } from "#lib/operation/network.ts";
import { startOwnServer } from "#lib/operation/own-server.ts";
import { step } from "#lib/operation/step.ts";
import { Trouble } from "#lib/operation/trouble.ts";
import { migrate } from "#prisma/migrate.ts";

/** What was started and has to be stopped, the last first. */
const started: (() => Promise<void>)[] = [];
let opening: Promise<unknown> = Promise.resolve();
let stopping = false;

async function start(): Promise<void> {
  if (existsSync(join(root, ".env"))) process.loadEnvFile(join(root, ".env"));
  const dev = argv.includes("--dev");
  const environment = readEnvironment(env);
  await checkPort(environment.host, environment.port);
  const paths = openDataFolder(environment.dataFolder);
  const log = openLog(paths.logs);
  if (environment.databaseUrl !== null) await withClient(environment.databaseUrl, checkExternal(environment));
  await makeClient();
  if (!dev) await makePages();
  const database = openDatabase(environment, paths, log);
  opening = database.catch(() => undefined);
  const url = await database;
  Object.assign(env, {
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: url,
    AUTH_SECRET: environment.authSecret ?? keepSecret(paths.authSecret),
  });
  const { setupCode } = await withClient(url, async (client) => {
    await waitForOthers(client);
    await step("Cập nhật cơ sở dữ liệu (Migrating the database)", () => migrate(client));
    await forgetAnswers(client);
    return firstStart(client, environment, paths.firstAccounts);
  });
  const { serve } = await import("#lib/operation/serve.ts");
  const service = await step("Khởi động hệ thống (Starting the server)", () =>
    serve(environment, log, { dev }),
  );
  started.push(service.stop);
  announce(environment, service.port);
  if (setupCode !== null) announceSetup(environment, service.port, setupCode);
  log.info({ port: service.port }, "ready");
}

type Client = Parameters<typeof checkServer>[0];

/** Of several instances on one server one prepares it, until its connection ends, while the others wait. */
const waitForOthers = (client: Client) => client.query("SELECT pg_advisory_lock(20240425)");

const checkExternal =
  ({ mayMigrate }: Environment) =>
  async (client: Client): Promise<void> => {
    await checkServer(client);
    await waitForOthers(client);
    const { pending, tables } = await readStanding(client);
    if (pending > 0 && tables && !mayMigrate)
      throw new Trouble(
        "The database holds data and has to be migrated: back it up first, then start once with MIGRATE=yes.",
      );
  };

async function openDatabase(environment: Environment, paths: DataPaths, log: Log): Promise<string> {
  if (environment.databaseUrl !== null) return environment.databaseUrl;
  const supervisor = await startOwnServer(paths, log);
  started.push(supervisor.stop);
  return supervisor.url;
}

const isEverywhere = (host: string | null): boolean => host === null || ["0.0.0.0", "::"].includes(host);

/** The address that works on this machine. */
function ownAddress(host: string | null, port: number): string {
  const elsewhere = host !== null && !isEverywhere(host) && !["127.0.0.1", "::1", "localhost"].includes(host);
  return addressOf(elsewhere ? host : "localhost", port);
}

/** For whoever started it at the office, in Vietnamese first; `Ready on` is what programs wait for. */
function announce({ host, publicUrl }: Environment, port: number): void {
  console.log(
    "\nHệ thống đã chạy. Mở một trong các địa chỉ sau bằng trình duyệt; giữ cửa sổ này, Ctrl+C để dừng.",
  );
  console.log(`Ready on ${ownAddress(host, port)}`);
  if (publicUrl !== null) console.log(`  ${publicUrl}`);
  if (isEverywhere(host)) for (const address of ownAddresses()) console.log(`  ${addressOf(address, port)}`);
}

function announceSetup({ host, publicUrl }: Environment, port: number, code: string): void {
  const address = new URL("/setup", publicUrl ?? ownAddress(host, port));
  console.log(
    `\nChưa có tài khoản nào. Mở ${address} và nhập mã dùng một lần dưới đây để thiết lập hệ thống.`,
  );
  console.log(
    `No account exists yet. Set the system up at ${address} with this one-time code:\n\n  ${code}\n`,
  );
  console.log("Mã còn dùng được đến khi thiết lập xong; mỗi lần khởi động in ra một mã mới.");
  console.log("It holds until it is used; the next start prints a new one.");
}

/** Finishes the requests under way, then stops PostgreSQL. Asked again while it does, it goes on doing so. */
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await opening;
  for (const stopOne of started.toReversed()) await stopOne();
  exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0));

start().catch(async (error: unknown) => {
  if (stopping) return;
  if (error instanceof Trouble) console.error(error.message);
  else console.error(error);
  await stop(1);
});
