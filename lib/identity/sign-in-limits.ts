import { countAt, hashKey, type Limit, limiter, type Wait } from "#lib/identity/limiter.ts";
import { database } from "#prisma/database.ts";

/** Someone at an address who tries to sign in to an account. */
export type Try = { username: string; address: string };

/** How many wrong tries each key bears within the window. Only the narrow one is met by a person who mistypes. */
const limits = [
  {
    name: "account and address",
    points: 5,
    // Begins with the account, so that all waits of an account can be found.
    key: (at: Try) => `${hashKey(at.username)}.${hashKey(`${at.username}\n${at.address}`)}`,
  },
  // Looser, so that neither one address can lock out an account nor one account a whole office.
  { name: "account", points: 50, key: (at: Try) => hashKey(at.username) },
  { name: "address", points: 100, key: (at: Try) => hashKey(at.address) },
] as const satisfies (Limit & { key: (at: Try) => string })[];

/** Counts a try before its password is looked at. Returns how long it must wait, or null where it may go on. */
export async function countTry(at: Try): Promise<Wait | null> {
  for (const limit of limits) {
    const wait = await countAt(limit, limit.key(at));
    if (wait !== null) return wait;
  }
  return null;
}

/** Takes a try back that turned out right: the pair starts anew, the looser counts lose just this one. */
export async function forgiveTry(at: Try): Promise<void> {
  const [pair, ...looser] = limits;
  await limiter(pair).delete(pair.key(at));
  for (const limit of looser) await limiter(limit).reward(limit.key(at));
  await database().rateLimit.deleteMany({ where: { expire: { lt: Date.now() } } });
}

const [pair, account] = limits;

/** The keys under which an account's tries are counted, whatever addresses they came from. */
const keysOf = (username: string) => ({
  OR: [
    { key: { startsWith: `${pair.name}:${hashKey(username)}.` } },
    { key: `${account.name}:${hashKey(username)}` },
  ],
});

/** Until when tries to sign in to an account wait, at one address at least; null where none does. */
export async function readWait(username: string): Promise<Date | null> {
  const rows = await database().rateLimit.findMany({
    where: { ...keysOf(username), expire: { gt: Date.now() } },
  });
  const waits = rows.filter(
    ({ key, points }) => points >= (key.startsWith(`${pair.name}:`) ? pair : account).points,
  );
  const latest = Math.max(...waits.map(({ expire }) => Number(expire)));
  return waits.length === 0 ? null : new Date(latest);
}

/** Lets an account be tried again at once, from everywhere. */
export async function clearWait(username: string): Promise<void> {
  await database().rateLimit.deleteMany({ where: keysOf(username) });
}
