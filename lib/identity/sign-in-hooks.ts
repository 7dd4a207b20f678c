import { APIError, createAuthMiddleware, isAPIError } from "better-auth/api";
import { USERNAME_ERROR_CODES } from "better-auth/plugins/username";
import { readActor } from "#lib/identity/actor.ts";
import { addressOf, endIfUnasked, markUnasked, noteSignIn } from "#lib/identity/begun-session.ts";
import { factorHeader, factorRefusals } from "#lib/identity/factor-refusals.ts";
import { recordSignIn } from "#lib/identity/record-sign-in.ts";
import { checkSecondFactor } from "#lib/identity/second-factor.ts";
import { firstExpiry } from "#lib/identity/session-limits.ts";
import { countTry, forgiveTry, type Try } from "#lib/identity/sign-in-limits.ts";
import { isUsername, normaliseUsername } from "#lib/identity/username.ts";
import { database } from "#prisma/database.ts";

const wrong = USERNAME_ERROR_CODES.INVALID_USERNAME_OR_PASSWORD;

type Context = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

function tryOf(context: Context): Try {
  const { username } = Object(context.body) as { username?: unknown };
  const typed = typeof username === "string" ? normaliseUsername(username) : "";
  return { username: isUsername(typed) ? typed : "", address: addressOf(context.headers) };
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
  if (actor !== null) await recordSignIn(actor, { action: "sign out", address: addressOf(context.headers) });
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

/** Notes how a try ended. */
export const afterSignIn = createAuthMiddleware(async (context) => {
  if (context.path !== "/sign-in/username") return;
  const at = tryOf(context);
  const session = context.context.newSession?.session;
  if (session === undefined) {
    const reason = reasonOf(context.context.returned);
    if (reason !== null) await recordSignIn(at, { action: "sign in refused", address: at.address, reason });
    return;
  }
  if (await endIfUnasked(session)) throw APIError.from("UNAUTHORIZED", factorRefusals.missing);
  await forgiveTry(at);
  await noteSignIn(session, context.headers);
});

/** The code that was sent, as its sender wrote it into a header. */
function codeIn(headers: Headers): string {
  try {
    return decodeURIComponent(headers.get(factorHeader) ?? "");
  } catch {
    return "?";
  }
}

/** A right password without its code is no wrong try, though it counts as one until the code has come. */
function reasonOf(returned: unknown): "wrong" | "code" | null {
  const code = isAPIError(returned) ? returned.body?.code : undefined;
  if (code === factorRefusals.missing.code) return null;
  return code === factorRefusals.wrong.code ? "code" : "wrong";
}

/**
 * Starts a session with its idle limit; someone deactivated gets none and the answer of a wrong password. Whoever has a
 * second factor needs its code too, which comes in a header beside the body that better-auth knows.
 */
export async function beforeSession<Session extends { userId: string; token: string }>(
  session: Session,
  context: { headers?: Headers | undefined } | null,
) {
  const user = await database().user.findUnique({ where: { id: session.userId } });
  if (user === null || user.deactivatedAt !== null) throw APIError.from("UNAUTHORIZED", wrong);
  const answer = await checkSecondFactor(session.userId, codeIn(context?.headers ?? new Headers()));
  if (answer === "missing" || answer === "wrong") throw APIError.from("UNAUTHORIZED", factorRefusals[answer]);
  if (answer === "not asked") markUnasked(session.token);
  return { data: { ...session, expiresAt: await firstExpiry() } };
}
