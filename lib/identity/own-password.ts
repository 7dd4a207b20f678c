import type { SignedIn } from "#lib/identity/actor.ts";
import { countAt, hashKey, limiter } from "#lib/identity/limiter.ts";
import { verifyPassword } from "#lib/identity/password.ts";
import { database } from "#prisma/database.ts";

/** Wrong passwords of one's own account; a session left open is no licence to guess. */
const limit = { name: "own password", points: 5 };

/** The hash that a right password matched; or why it was not taken. */
export type OwnPassword = { stored: string } | { why: "wrong" } | { why: "wait"; seconds: number };

/** Looks whether somebody signed in knows their own password, before something that a thief of a session must not do. */
export async function verifyOwnPassword({ userId }: SignedIn, password: string): Promise<OwnPassword> {
  const key = hashKey(userId);
  const wait = await countAt(limit, key);
  if (wait !== null) return { why: "wait", seconds: wait.seconds };
  const account = await database().account.findFirst({ where: { userId, providerId: "credential" } });
  const stored = account?.password ?? "";
  if (!(await verifyPassword(stored, password))) return { why: "wrong" };
  await limiter(limit).delete(key);
  return { stored };
}
