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

/** The one client of this process, over a pool of ten connections to `DATABASE_URL`. */
export function database(): PrismaClient {
  shared.resolutionDatabase ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: process.env.DATABASE_URL,
      max: 10,
      connectionTimeoutMillis: 3000,
      options: sessionLimits,
    }),
  });
  return shared.resolutionDatabase;
}
