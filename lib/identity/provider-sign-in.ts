import type { BetterAuthPlugin, GenericEndpointContext } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { AuthorizationResponseError } from "openid-client";
import { enterByProvider } from "#lib/identity/enter-by-provider.ts";
import { beginTrip, endTrip, longestTrip, readTrip } from "#lib/identity/provider-trip.ts";
import { safeNext } from "#lib/identity/safe-next.ts";
import { refusedAddress } from "#lib/identity/sign-in-address.ts";
import { signInProvider } from "#lib/identity/sign-in-provider.ts";

/** Its doors, which are open where there is a provider. */
export const providerDoors = { leave: "/provider", comeBack: "/provider/callback" } as const;

const queryOf = ({ request }: GenericEndpointContext): string => new URL(request?.url ?? "http://x").search;

const tripCookie = ({ context }: GenericEndpointContext) =>
  context.createAuthCookie("provider", { maxAge: longestTrip, path: "/api/auth/provider" });

const notThere = () => new APIError("NOT_FOUND", { code: "NOT_FOUND" });

/** What went wrong between the provider and us, in short: the long form may hold what it told of a person. */
const log = (error: unknown): void => console.error(`The sign-in provider: ${String(error)}`);

/** Sends the browser to the provider. */
const leave = createAuthEndpoint(providerDoors.leave, { method: "GET" }, async (context) => {
  const provider = signInProvider();
  if (provider === null) throw notThere();
  const next = safeNext(new URLSearchParams(queryOf(context)).get("next"));
  const begun = await beginTrip(provider, next).catch(log);
  if (begun === undefined) throw context.redirect(refusedAddress("unavailable", next));
  const { name, attributes } = tripCookie(context);
  context.setCookie(name, begun.cookie, attributes);
  throw context.redirect(begun.address);
});

/** Takes the browser back: it is signed in, or told why not. */
const comeBack = createAuthEndpoint(providerDoors.comeBack, { method: "GET" }, async (context) => {
  const provider = signInProvider();
  if (provider === null) throw notThere();
  const { name, attributes } = tripCookie(context);
  const trip = await readTrip(context.getCookie(name) ?? "");
  context.setCookie(name, "", { ...attributes, maxAge: 0 });
  if (trip === null) throw context.redirect(refusedAddress("failed", "/"));
  const entering = enterByProvider(context, () => endTrip(provider, trip, queryOf(context)));
  const refusal = await entering.catch((error: unknown) => {
    // Who turned round at the provider's door is no fault.
    if (!(error instanceof AuthorizationResponseError)) log(error);
    return "failed" as const;
  });
  throw context.redirect(refusal === null ? trip.next : refusedAddress(refusal, trip.next));
});

/**
 * Signing in with an account at the office's provider, by a certified client (openid-client). It makes nobody a person:
 * an administrator says whose account it is.
 */
export const providerSignIn = {
  id: "provider-sign-in",
  endpoints: { leaveForProvider: leave, comeBackFromProvider: comeBack },
} satisfies BetterAuthPlugin;
