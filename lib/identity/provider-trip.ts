import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import { openSecret, sealSecret } from "#lib/identity/authenticator.ts";
import { discoverProvider } from "#lib/identity/discover-provider.ts";
import type { ProviderIdentity } from "#lib/identity/provider-account.ts";
import type { SignInProvider } from "#lib/identity/sign-in-provider.ts";

/** What one browser takes along to the provider and back, in a sealed cookie: what is sent with it must come back with it. */
export type Trip = { state: string; nonce: string; verifier: string; next: string; until: number };

/** So long, in seconds, may somebody stay at the provider. */
export const longestTrip = 600;

/** Sends somebody to the provider: the address to go to, and the cookie to take along. */
export async function beginTrip(provider: SignInProvider, next: string) {
  const configuration = await discoverProvider(provider);
  const trip: Trip = {
    ...{ state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() },
    ...{ next, until: Date.now() + longestTrip * 1000 },
  };
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: provider.callback.href,
    scope: "openid profile",
    // Asked anew each time: else a computer that was left is one press from a session. Who edits the address can leave it
    // out; shared computers are to sign out at the provider too.
    prompt: "login",
    state: trip.state,
    nonce: trip.nonce,
    code_challenge: await calculatePKCECodeChallenge(trip.verifier),
    code_challenge_method: "S256",
  });
  return { address: address.href, cookie: await sealSecret(JSON.stringify(trip)) };
}

/** The trip that a cookie tells of; null where it is none of ours, or took too long. */
export async function readTrip(cookie: string): Promise<Trip | null> {
  try {
    const trip = JSON.parse(await openSecret(cookie)) as Trip;
    return trip.until > Date.now() ? trip : null;
  } catch {
    return null;
  }
}

/** Who came back. Throws where the answer is not to what was asked, or the provider does not stand by it. */
export async function endTrip(
  provider: SignInProvider,
  { state, nonce, verifier }: Trip,
  query: string,
): Promise<ProviderIdentity> {
  const configuration = await discoverProvider(provider);
  const answer = new URL(provider.callback);
  answer.search = query;
  const tokens = await authorizationCodeGrant(configuration, answer, {
    ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error("the provider sent no ID token");
  const { sub: subject } = claims;
  const asked = configuration.serverMetadata().userinfo_endpoint !== undefined;
  const told =
    claims.preferred_username ??
    (asked
      ? (await fetchUserInfo(configuration, tokens.access_token, subject)).preferred_username
      : undefined);
  const name = typeof told === "string" && told !== "" ? told.normalize("NFC") : subject;
  return { issuer: provider.issuer.href, subject, name };
}
