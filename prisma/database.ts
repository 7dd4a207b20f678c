import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "#prisma/client/client.ts";

/**
 * Limits of every connection, so that no request waits on the database without end. Statements are planned once: the
 * tables are small, and planning the reading of a cell anew took four times as long as reading it; nor are they compiled.
 */
const sessionOptions = [
  "-c statement_timeout=5000",
  "-c lock_timeout=3000",
  "-c plan_cache_mode=force_generic_plan",
  "-c jit=off",
  "-c idle_in_transaction_session_timeout=10000",
].join(" ");

type Shared = { pool: pg.Pool; client: PrismaClient; prepared: Map<string, string> };

// Kept on globalThis: Next bundles this module once per entry, and each copy must share the one pool, and the names under
// which its connections keep their statements.
const shared = globalThis as typeof globalThis & { resolutionDatabase?: Shared };

const mostPrepared = 300;

/**
 * The name under which a connection keeps a statement prepared: planning one takes longer than running it. Statements
 * beyond the first few hundred stay without a name, so that lists of any length cannot fill the server's memory.
 */
function statementName(prepared: Map<string, string>, sql: string): string {
  const known = prepared.get(sql);
  if (known !== undefined) return known;
  if (prepared.size >= mostPrepared) return "";
  const name = `s${prepared.size}`;
  prepared.set(sql, name);
  return name;
}

function open(): Shared {
  shared.resolutionDatabase ??= connect();
  return shared.resolutionDatabase;
}

function connect(): Shared {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: 3000,
    options: sessionOptions,
  });
  // An idle connection that the server ends is opened again when it is needed.
  pool.on("error", () => {});
  const prepared = new Map<string, string>();
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: ({ sql }) => statementName(prepared, sql),
    disposeExternalPool: true,
  });
  return { pool, client: new PrismaClient({ adapter }), prepared };
}

/** The one client of this process, over a pool of ten connections to `DATABASE_URL`. */
export const database = (): PrismaClient => open().client;

/** Lets every connection go; what asks for the database again opens it again. */
export async function disconnect(): Promise<void> {
  await shared.resolutionDatabase?.client.$disconnect();
  delete shared.resolutionDatabase;
}

/**
 * Runs one statement straight through the pool: on the hot path the client takes longer than PostgreSQL. Columns come as
 * `pg` reads them: numbers of any size and exact ones as text.
 */
export async function runStatement<Row extends object>(statement: Prisma.Sql): Promise<Row[]> {
  const { text, values } = statement;
  const { pool, prepared } = open();
  const { rows } = await pool.query<Row>({ name: statementName(prepared, text), text, values });
  return rows;
}
