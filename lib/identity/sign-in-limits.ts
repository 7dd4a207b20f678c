import { createHmac } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { authSecret } from "#lib/identity/auth-secret.ts";
import { database } from "#prisma/database.ts";

const windowSeconds = 15 * 60;

/** Someone at an address who tries to sign in to an account. */
export type Try = { username: string; address: string };

/** How many wrong tries each key bears within the window. Only the narrow one is met by a person who mistypes. */
const limits = [
  { name: "account and address", points: 5, key: (at: Try) => `${at.username}\n${at.address}` },
  // Looser, so that neither one address can lock out an account nor one account a whole office.
  { name: "account", points: 50, key: (at: Try) => at.username },
  { name: "address", points: 100, key: (at: Try) => at.address },
];

type Limit = (typeof limits)[number];

/** Lets the limiter share the pool of the Prisma client. */
const store = {
  async query({ text, values }: { text: string; values: (string | number)[] }) {
    const bound = values.map((value) => (typeof value === "number" ? BigInt(value) : value));
    const found = await database().$queryRawUnsafe<{ points: number; expire: bigint }[]>(text, ...bound);
    const rows = found.map((row) => ({ points: row.points, expire: Number(row.expire) }));
    return { rows, rowCount: rows.length };
  },
};

const limiter = (limit: Limit) =>
  new RateLimiterPostgres({
    storeClient: store,
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit.name,
    points: limit.points,
    duration: windowSeconds,
  });

const hashed = (limit: Limit, at: Try) =>
  createHmac("sha256", authSecret()).update(limit.key(at)).digest("base64url");

/** A try that has to wait; `first` tells the one that met the limit from those that follow. */
export type Wait = { seconds: number; first: boolean };

/** Counts a try before its password is looked at. Returns how long it must wait, or null where it may go on. */
export async function countTry(at: Try): Promise<Wait | null> {
  for (const limit of limits) {
    try {
      await limiter(limit).consume(hashed(limit, at));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      return { seconds, first: refusal.consumedPoints === limit.points + 1 };
    }
  }
  return null;
}

/** Takes a try back that turned out right: the pair starts anew, the looser counts lose just this one. */
export async function forgiveTry(at: Try): Promise<void> {
  const [pair, ...looser] = limits;
  if (pair !== undefined) await limiter(pair).delete(hashed(pair, at));
  for (const limit of looser) await limiter(limit).reward(hashed(limit, at));
  await database().rateLimit.deleteMany({ where: { expire: { lt: Date.now() } } });
}
