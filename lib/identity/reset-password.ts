import { newPassword } from "#lib/identity/new-password.ts";
import { hashPassword } from "#lib/identity/password.ts";
import { recordAccount } from "#lib/identity/record-account.ts";
import { removeFactor } from "#lib/identity/second-factor.ts";
import { clearWait } from "#lib/identity/sign-in-limits.ts";
import { normaliseUsername } from "#lib/identity/username.ts";
import { database } from "#prisma/database.ts";

export type PasswordReset = {
  username: string;
  name: string;
  password: string;
  deactivated: boolean;
  hadFactor: boolean;
};

/**
 * Gives an account a new random password from the machine's console, to be changed at the next sign-in; its sessions end,
 * its tries start anew, and a second factor is gone. Null where nobody has this name.
 */
export async function resetPassword(typed: string): Promise<PasswordReset | null> {
  const password = newPassword();
  const hash = await hashPassword(password);
  const user = await database().user.findUnique({ where: { username: normaliseUsername(typed) } });
  if (user === null) return null;
  const { id: userId, username, name, deactivatedAt } = user;
  const hadFactor = await database().$transaction(async (transaction) => {
    const account = { providerId: "credential", accountId: userId };
    await transaction.account.upsert({
      where: { providerId_accountId: account },
      create: { ...account, userId, password: hash },
      update: { password: hash },
    });
    await transaction.user.update({ where: { id: userId }, data: { passwordOrigin: "given" } });
    await transaction.session.deleteMany({ where: { userId } });
    await recordAccount(transaction, userId, { action: "set password", actor: "console" });
    const had = await removeFactor(transaction, userId);
    if (had) await recordAccount(transaction, userId, { action: "disable second factor", actor: "console" });
    return had;
  });
  await clearWait(username);
  return { username, name, password, deactivated: deactivatedAt !== null, hadFactor };
}
