import type { SignedIn } from "#lib/identity/actor.ts";
import { recordAccount } from "#lib/identity/record-account.ts";
import { database } from "#prisma/database.ts";

export type OwnSession = {
  id: string;
  address: string | null;
  agent: string | null;
  begunAt: Date;
  usedAt: Date;
  /** The session that asks. */
  here: boolean;
};

const standing = (userId: string) => ({
  userId,
  expiresAt: { gt: new Date() },
});

/** The sessions in which a person is signed in, the one that asks first. */
export async function listOwnSessions({ userId }: SignedIn, token: string): Promise<OwnSession[]> {
  const rows = await database().session.findMany({
    where: standing(userId),
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
  });
  const sessions = rows.map((row) => ({
    id: row.id,
    address: row.ipAddress,
    agent: row.userAgent,
    begunAt: row.createdAt,
    usedAt: row.updatedAt,
    here: row.token === token,
  }));
  return [...sessions.filter(({ here }) => here), ...sessions.filter(({ here }) => !here)];
}

/** Ends every session of a person but the one of `token`, and says how many there were. */
export async function endOtherSessions({ userId }: SignedIn, token: string): Promise<number> {
  return database().$transaction(async (transaction) => {
    const where = { ...standing(userId), token: { not: token } };
    const { count } = await transaction.session.deleteMany({ where });
    if (count > 0) await recordAccount(transaction, userId, { action: "end sessions", actor: "self" });
    return count;
  });
}
