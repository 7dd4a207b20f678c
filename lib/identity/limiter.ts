import { createHmac } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { authSecret } from "#lib/identity/auth-secret.ts";
import { database } from "#prisma/database.ts";

export const windowSeconds = 15 * 60;

/** How many tries a kind of key bears within the window. */
export type Limit = { name: string; points: number };

/** A try that has to wait; `first` tells the one that met the limit from those that follow. */
export type Wait = { seconds: number; first: boolean };

/** Lets the limiter share the pool of the Prisma client. */
const store = {
  async query({ text, values }: { text: string; values: (string | number)[] }) {
    const bound = values.map((value) => (typeof value === "number" ? BigInt(value) : value));
    const found = await database().$queryRawUnsafe<{ points: number; expire: bigint }[]>(text, ...bound);
    const rows = found.map((row) => ({ points: row.points, expire: Number(row.expire) }));
    return { rows, rowCount: rows.length };
  },
};

export const limiter = ({ name, points }: Limit) =>
  new RateLimiterPostgres({
    storeClient: store,
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: windowSeconds,
  });

/** A key as the table keeps it: it tells neither names nor addresses. */
export const hashKey = (key: string): string =>
  createHmac("sha256", authSecret()).update(key).digest("base64url");

/** Counts a try. Returns how long it must wait, or null where it may go on. */
export async function countAt(limit: Limit, key: string): Promise<Wait | null> {
  try {
    await limiter(limit).consume(key);
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    return { seconds, first: refusal.consumedPoints === limit.points + 1 };
  }
}
