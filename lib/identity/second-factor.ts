import type { SignedIn } from "#lib/identity/actor.ts";
import {
  authenticatorAddress,
  hashRecovery,
  isCode,
  newSecret,
  openSecret,
  sealSecret,
  stepOf,
} from "#lib/identity/authenticator.ts";
import { readableSecret } from "#lib/identity/readable-secret.ts";
import { recordAccount } from "#lib/identity/record-account.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** What an authenticator app is set up with: the secret to be typed in, and the same as an address for a QR code. */
export type Authenticator = { secret: string; address: string };

/** Whether somebody has a second factor, and how many recovery codes are left of it. */
export async function readSecondFactor({
  userId,
}: Pick<SignedIn, "userId">): Promise<{ recoveryLeft: number } | null> {
  const row = await database().secondFactor.findUnique({ where: { userId } });
  return row === null || row.confirmedAt === null ? null : { recoveryLeft: row.recovery.length };
}

/** Begins to set up a second factor, or begins anew; it counts once its first code was right. Null where one stands. */
export async function beginSecondFactor(person: SignedIn, issuer: string): Promise<Authenticator | null> {
  const secret = newSecret();
  const sealed = await sealSecret(secret);
  const { userId } = person;
  const begun = await database().$executeRaw`
    insert into second_factor (user_id, secret, recovery) values (${userId}::uuid, ${sealed}, '{}')
    on conflict (user_id) do update set secret = excluded.secret, last_step = 0, begun_at = now()
    where second_factor.confirmed_at is null`;
  return begun === 0 ? null : toAuthenticator(secret, issuer, person);
}

/** So long, in ms, is a secret waited for to be confirmed: one that was left half set up is no way in later. */
const confirmWithin = 15 * 60_000;

/** Where somebody's second factor is that they began to set up a short while ago. */
const isBegun = (userId: string) => ({
  ...{ userId, confirmedAt: null },
  begunAt: { gt: new Date(Date.now() - confirmWithin) },
});

/** Whether somebody is setting up a second factor. */
export const hasBegun = async ({ userId }: SignedIn): Promise<boolean> =>
  (await database().secondFactor.count({ where: isBegun(userId) })) > 0;

const toAuthenticator = (secret: string, issuer: string, { username }: SignedIn): Authenticator => ({
  secret,
  address: authenticatorAddress(secret, issuer, username),
});

/** From the first right code on a second factor counts: other sessions end, and recovery codes are shown this once. */
export async function confirmSecondFactor(
  { userId }: SignedIn,
  token: string,
  code: string,
): Promise<string[] | null> {
  const row = await database().secondFactor.findUnique({ where: isBegun(userId) });
  const step = row === null ? null : await stepOf(await openSecret(row.secret), tidied(code));
  if (row === null || step === null) return null;
  const codes = newRecovery();
  return database().$transaction(async (transaction) => {
    const { count } = await transaction.secondFactor.updateMany({
      // Upon the secret that was verified: one begun anew meanwhile has another.
      where: { ...isBegun(userId), secret: row.secret },
      data: { confirmedAt: new Date(), lastStep: step, recovery: codes.map(hashRecovery) },
    });
    if (count === 0) return null;
    await transaction.session.deleteMany({ where: { userId, token: { not: token } } });
    await recordAccount(transaction, userId, { action: "enable second factor", actor: "self" });
    return codes;
  });
}

/** New recovery codes in the place of all old ones; null where there is no second factor. */
export async function renewRecovery({ userId }: SignedIn): Promise<string[] | null> {
  const codes = newRecovery();
  return database().$transaction(async (transaction) => {
    const { count } = await transaction.secondFactor.updateMany({
      where: { userId, confirmedAt: { not: null } },
      data: { recovery: codes.map(hashRecovery) },
    });
    if (count === 0) return null;
    await recordAccount(transaction, userId, { action: "renew recovery codes", actor: "self" });
    return codes;
  });
}

/** From now on the password alone lets somebody in; answers whether there was a second factor. */
export function endSecondFactor({ userId }: SignedIn): Promise<boolean> {
  return database().$transaction(async (transaction) => {
    if (!(await removeFactor(transaction, userId))) return false;
    await recordAccount(transaction, userId, { action: "disable second factor", actor: "self" });
    return true;
  });
}

/** Removes what somebody set up, whole or half; answers whether it counted. */
export async function removeFactor(transaction: Prisma.TransactionClient, userId: string): Promise<boolean> {
  const where = { userId, confirmedAt: { not: null } };
  const { count } = await transaction.secondFactor.deleteMany({ where });
  await transaction.secondFactor.deleteMany({ where: { userId } });
  return count > 0;
}

/** How a code beside the right password stands. */
export type FactorAnswer = "not asked" | "missing" | "wrong" | "right";

/** Looks at the code that came beside a right password. A code of the app or a recovery code is taken once. */
export async function checkSecondFactor(userId: string, given: string): Promise<FactorAnswer> {
  const row = await database().secondFactor.findUnique({ where: { userId } });
  if (row === null || row.confirmedAt === null) return "not asked";
  const code = tidied(given);
  if (code === "") return "missing";
  if (!isCode(code)) return (await takeRecovery(userId, code)) ? "right" : "wrong";
  const step = await stepOf(await openSecret(row.secret), code);
  if (step === null) return "wrong";
  const where = { userId, secret: row.secret, lastStep: { lt: step } };
  const { count } = await database().secondFactor.updateMany({ where, data: { lastStep: step } });
  return count === 0 ? "wrong" : "right";
}

async function takeRecovery(userId: string, code: string): Promise<boolean> {
  const hash = hashRecovery(code);
  const taken = await database().$executeRaw`
    update second_factor set recovery = array_remove(recovery, ${hash})
    where user_id = ${userId}::uuid and ${hash} = any (recovery)`;
  return taken > 0;
}

/** Apps show "123 456"; recovery codes are written in small letters. */
const tidied = (code: string): string => code.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();

const recoveryCount = 8;
const newRecovery = (): string[] => Array.from({ length: recoveryCount }, () => readableSecret(4));
