import { Client } from "pg";
import { sentence, Trouble } from "#lib/operation/trouble.ts";
import { findPendingMigrations, MigrationRefusal } from "#prisma/migrate.ts";

export async function withClient<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  await client.connect().catch((error) => {
    const { host, port } =
      new URL(url).port === "" ? { host: new URL(url).hostname, port: "5432" } : new URL(url);
    throw new Trouble(
      `The PostgreSQL server at ${host.replace(/:\d+$/, "")}:${port} cannot be reached: ${reasonOf(error)}.`,
    );
  });
  try {
    return await work(client);
  } catch (error) {
    throw error instanceof MigrationRefusal ? new Trouble(error.message) : error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const reasonOf = (error: unknown) =>
  error instanceof AggregateError ? sentence(error.errors[0]) : sentence(error);

/** What the start must know of a database before it may change it. */
export type Standing = { pending: number; tables: boolean; data: boolean };

export async function readStanding(client: Client): Promise<Standing> {
  const pending = await findPendingMigrations(client);
  const { rows } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()",
  );
  const names = new Set(rows.map(({ name }) => name));
  return {
    pending: pending.length,
    tables: names.size > 0,
    data: names.has("user") && (await holdsData(client)),
  };
}

async function holdsData(client: Client): Promise<boolean> {
  const { rows } = await client.query(
    'SELECT EXISTS (SELECT FROM organisation) OR EXISTS (SELECT FROM "user") AS data',
  );
  return rows[0]?.data === true;
}

/** Makes sure that a server can hold the system's texts and sort them. */
export async function checkServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string; sorts: boolean }>(`
    SELECT current_setting('server_version_num')::integer AS version, current_setting('server_encoding') AS encoding,
      EXISTS (SELECT FROM pg_collation WHERE collname = 'vi-x-icu') AS sorts`);
  const [server] = rows;
  if (server === undefined || server.version < 150000)
    throw new Trouble("The PostgreSQL server is too old: version 15 or newer is needed.");
  if (server.encoding !== "UTF8")
    throw new Trouble(
      `The database is kept in ${server.encoding}; it has to be made with the encoding UTF8.`,
    );
  if (!server.sorts)
    throw new Trouble(
      "The PostgreSQL server was built without ICU, so it cannot sort Vietnamese; use one with ICU.",
    );
}
