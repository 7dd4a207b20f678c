import { APIError, createAuthMiddleware } from "better-auth/api";
import { USERNAME_ERROR_CODES } from "better-auth/plugins/username";
import { readActor } from "#lib/identity/actor.ts";
import { recordSignIn } from "#lib/identity/record-sign-in.ts";
import { sessionToken } from "#lib/identity/session-cookie.ts";
import { firstExpiry } from "#lib/identity/session-limits.ts";
import { countTry, forgiveTry, type Try } from "#lib/identity/sign-in-limits.ts";
import { isUsername, normaliseUsername } from "#lib/identity/username.ts";
import { database } from "#prisma/database.ts";

const wrong = USERNAME_ERROR_CODES.INVALID_USERNAME_OR_PASSWORD;

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** The one address that the door wrote, whole: better-auth's own reading cuts IPv6 to the network all colleagues share. */
const addressOf = (context: Context): string => context.headers?.get("x-forwarded-for") ?? "unknown";

function tryOf(context: Context): Try {
  const { username } = Object(context.body) as { username?: unknown };
  const typed = typeof username === "string" ? normaliseUsername(username) : "";
  return { username: isUsername(typed) ? typed : "", address: addressOf(context) };
}

async function beforeTry(context: Context): Promise<void> {
  const at = tryOf(context);
  const wait = await countTry(at);
  if (wait === null) return;
  // Once a window, so that nobody can fill the trail by trying on.
  if (wait.first) await recordSignIn(at, { action: "sign in refused", address: at.address, reason: "limit" });
  throw new APIError(
    "TOO_MANY_REQUESTS",
    { code: "TOO_MANY_TRIES", message: "Too many tries, wait", seconds: wait.seconds },
    { "Retry-After": String(wait.seconds) },
  );
}

async function beforeEnd(context: Context): Promise<void> {
  const actor = context.headers ? await readActor(context.headers) : null;
  if (actor !== null) await recordSignIn(actor, { action: "sign out", address: addressOf(context) });
}

/** better-auth does not know of people deactivated: who is no actor has no session. */
async function beforeSessionIsTold(context: Context) {
  const actor = context.headers ? await readActor(context.headers) : null;
  return actor === null ? context.json(null) : undefined;
}

/** Counts a try before its password is looked at, and notes who signs out. */
export const beforeSignIn = createAuthMiddleware(async (context) => {
  if (context.path === "/sign-in/username") return beforeTry(context);
  if (context.path === "/sign-out") return beforeEnd(context);
  return context.path === "/get-session" ? beforeSessionIsTold(context) : undefined;
});

/** Notes how a try ended; a right one ends the session that the same browser had before. */
export const afterSignIn = createAuthMiddleware(async (context) => {
  if (context.path !== "/sign-in/username") return;
  const at = tryOf(context);
  const session = context.context.newSession?.session;
  if (session === undefined) {
    await recordSignIn(at, { action: "sign in refused", address: at.address, reason: "wrong" });
    return;
  }
  await forgiveTry(at);
  const previous = context.headers ? sessionToken(context.headers) : null;
  const over = { userId: session.userId, expiresAt: { lt: new Date() } };
  await database().session.deleteMany({ where: { OR: [{ token: previous ?? "" }, over] } });
  await database().user.update({ where: { id: session.userId }, data: { lastSignInAt: new Date() } });
  await recordSignIn({ userId: session.userId }, { action: "sign in", address: at.address });
});

/** Starts a session with its idle limit; someone deactivated gets none and the answer of a wrong password. */
export async function beforeSession<Session extends { userId: string }>(session: Session) {
  const user = await database().user.findUnique({ where: { id: session.userId } });
  if (user === null || user.deactivatedAt !== null) throw APIError.from("UNAUTHORIZED", wrong);
  return { data: { ...session, expiresAt: await firstExpiry() } };
}
