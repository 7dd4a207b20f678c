import type { GenericEndpointContext } from "better-auth";
import { isAPIError } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { isAccountName } from "#lib/domain/person-fields.ts";
import { addressOf, endIfUnasked, noteSignIn } from "#lib/identity/begun-session.ts";
import { factorRefusals } from "#lib/identity/factor-refusals.ts";
import { countAt, hashKey, limiter } from "#lib/identity/limiter.ts";
import {
  bindSubject,
  findByProvider,
  markByProvider,
  type ProviderIdentity,
  type ProviderPerson,
} from "#lib/identity/provider-account.ts";
import type { ProviderRefusal } from "#lib/identity/provider-refusals.ts";
import { recordSignIn, type SignInReason } from "#lib/identity/record-sign-in.ts";
import { database } from "#prisma/database.ts";

/** Coming back from the provider, from one address. */
const limit = { name: "provider", points: 100 };

/** Signs in whoever came back from the provider, once it has told who they are; or says why not. */
export async function enterByProvider(
  context: GenericEndpointContext,
  identify: () => Promise<ProviderIdentity>,
): Promise<ProviderRefusal | null> {
  const address = addressOf(context.headers);
  const note = (reason: SignInReason, { userId, account }: { userId?: string; account?: string } = {}) =>
    recordSignIn(userId === undefined ? { username: "" } : { userId }, {
      ...{ action: "sign in refused", address, by: "provider", reason },
      ...(account === undefined ? {} : { account }),
    });
  const wait = await countAt(limit, hashKey(address));
  if (wait?.first) await note("limit");
  if (wait !== null) return "wait";
  const identity = await identify();
  const person = await findByProvider(identity);
  if (person === null) {
    // What is no name of an account is written by nobody we know.
    await note("no account", isAccountName(identity.name) ? { account: identity.name } : {});
    return "unlinked";
  }
  const reason = faultOf(person, identity) ?? (await begin(context, person, identity));
  if (reason === null) {
    await limiter(limit).reward(hashKey(address));
    return null;
  }
  await note(reason, { userId: person.userId });
  return reason === "factor" ? "factor" : "unlinked";
}

/** What keeps a person from coming in this way: an account that is another's by now, or a code that cannot be asked for. */
function faultOf({ subject, deactivated, needsFactor }: ProviderPerson, identity: ProviderIdentity) {
  if (subject !== null && subject !== identity.subject) return "other account";
  if (deactivated) return "deactivated";
  return needsFactor ? "factor" : null;
}

const asksForCode = (code: unknown): boolean =>
  Object.values(factorRefusals).some((refusal) => refusal.code === code);

/** Begins the session, which remembers how it began; what came between since the person was looked at ends it. */
async function begin(
  context: GenericEndpointContext,
  { userId, subject }: ProviderPerson,
  identity: ProviderIdentity,
): Promise<SignInReason | null> {
  if (subject === null && !(await bindSubject(userId, identity))) return "other account";
  const { internalAdapter } = context.context;
  const session = await internalAdapter.createSession(userId).catch((error: unknown) => {
    if (isAPIError(error)) return error;
    throw error;
  });
  if (isAPIError(session)) return asksForCode(session.body?.code) ? "factor" : "deactivated";
  if (await endIfUnasked(session)) return "factor";
  const user = await internalAdapter.findUserById(userId);
  if (user === null || !(await markByProvider(session, identity))) {
    await database().session.deleteMany({ where: { token: session.token } });
    return "other account";
  }
  await noteSignIn(session, context.headers, { by: "provider" });
  await setSessionCookie(context, { session, user });
  return null;
}
