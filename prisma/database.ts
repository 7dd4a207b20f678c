import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "#prisma/client/client.ts";

/** Limits of every connection, so that no request waits on the database without end. */
const sessionLimits = [
  "-c statement_timeout=5000",
  "-c lock_timeout=3000",
  "-c idle_in_transaction_session_timeout=10000",
].join(" ");

// Kept on globalThis: Next bundles this module once per entry, and each copy must share the one pool.
const shared = globalThis as typeof globalThis & { resolutionDatabase?: PrismaClient };

const mostPrepared = 300;
const prepared = new Map<string, string>();

/**
 * The name under which a connection keeps a statement prepared: planning one takes longer than running it. Statements
 * beyond the first few hundred stay without a name, so that lists of any length cannot fill the server's memory.
 */
function statementName({ sql }: { sql: string }): string {
  const known = prepared.get(sql);
  if (known !== undefined) return known;
  if (prepared.size >= mostPrepared) return "";
  const name = `s${prepared.size}`;
  prepared.set(sql, name);
  return name;
}

/** The one client of this process, over a pool of ten connections to `DATABASE_URL`. */
export function database(): PrismaClient {
  shared.resolutionDatabase ??= new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: process.env.DATABASE_URL,
        max: 10,
        connectionTimeoutMillis: 3000,
        options: sessionLimits,
      },
      { statementNameGenerator: statementName },
    ),
  });
  return shared.resolutionDatabase;
}
