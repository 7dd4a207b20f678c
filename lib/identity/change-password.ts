import { type PasswordFault, passwordFault } from "#lib/domain/password-fault.ts";
import type { SignedIn } from "#lib/identity/actor.ts";
import { verifyOwnPassword } from "#lib/identity/own-password.ts";
import { hashPassword, verifyPassword } from "#lib/identity/password.ts";
import { recordAccount } from "#lib/identity/record-account.ts";
import { database } from "#prisma/database.ts";

export type PasswordChanged =
  | { changed: true }
  | { changed: false; why: "wrong" | "same" | PasswordFault }
  | { changed: false; why: "wait"; seconds: number };

/** Changes a person's own password, the old one asked for, and ends every session but the one of `token`. */
export async function changePassword(
  person: SignedIn,
  token: string,
  { old, next }: { old: string; next: string },
): Promise<PasswordChanged> {
  const { userId, username } = person;
  const fault = passwordFault(next, username);
  if (fault !== null) return { changed: false, why: fault };
  const known = await verifyOwnPassword(person, old);
  if ("why" in known) return { changed: false, ...known };
  const { stored } = known;
  if (await verifyPassword(stored, next)) return { changed: false, why: "same" };
  const hash = await hashPassword(next);
  return database().$transaction(async (transaction): Promise<PasswordChanged> => {
    // Upon the password that was verified: one set meanwhile by others stays.
    const where = { userId, providerId: "credential", password: stored };
    const { count } = await transaction.account.updateMany({ where, data: { password: hash } });
    if (count === 0) return { changed: false, why: "wrong" };
    await transaction.user.update({ where: { id: userId }, data: { passwordOrigin: "own" } });
    await transaction.session.deleteMany({ where: { userId, token: { not: token } } });
    await recordAccount(transaction, userId, { action: "change password", actor: "self" });
    return { changed: true };
  });
}
