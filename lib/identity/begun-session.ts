import { recordSignIn } from "#lib/identity/record-sign-in.ts";
import { readSecondFactor } from "#lib/identity/second-factor.ts";
import { sessionToken } from "#lib/identity/session-cookie.ts";
import { database } from "#prisma/database.ts";

type Session = { userId: string; token: string };

/** The one address that the door wrote, whole: better-auth's own reading cuts IPv6 to the network all colleagues share. */
export const addressOf = (headers: Headers | undefined): string =>
  headers?.get("x-forwarded-for") ?? "unknown";

/**
 * Tokens of sessions that begin without a code, for none was asked for. A second factor that came to stand while such a
 * session was being stored has ended all others and knows nothing of it: it is looked for again once it is stored.
 */
const begunUnasked = new Set<string>();

export const markUnasked = (token: string): void => void begunUnasked.add(token);

/** Whether a session that began without a code should have been asked for one; if so, it is over. */
export async function endIfUnasked(session: Session): Promise<boolean> {
  if (!begunUnasked.delete(session.token) || (await readSecondFactor(session)) === null) return false;
  await database().session.deleteMany({ where: { token: session.token } });
  return true;
}

/** Notes that a session has begun; it ends the one that the same browser had before. */
export async function noteSignIn(
  { userId }: Session,
  headers: Headers | undefined,
  way: { by?: "provider" } = {},
): Promise<void> {
  const previous = headers ? sessionToken(headers) : null;
  const over = { userId, expiresAt: { lt: new Date() } };
  await database().session.deleteMany({ where: { OR: [{ token: previous ?? "" }, over] } });
  await database().user.update({ where: { id: userId }, data: { lastSignInAt: new Date() } });
  await recordSignIn({ userId }, { action: "sign in", address: addressOf(headers), ...way });
}
