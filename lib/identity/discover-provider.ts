import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
} from "openid-client";
import type { SignInProvider } from "#lib/identity/sign-in-provider.ts";

/** So long, in seconds, is each answer of the provider waited for. */
const patience = 5;

/** So long, in ms, is what it says of itself taken as it was. */
const keptFor = 3600_000;

type Known = { by: string; at: number; configuration: Promise<Configuration> };

// Kept on globalThis like the database: Next bundles this module once per entry.
const shared = globalThis as typeof globalThis & { signInProvider?: Known | undefined };

/** What the provider says of itself, asked when it is first needed: whether it answers matters to nobody else. */
export function discoverProvider(provider: SignInProvider): Promise<Configuration> {
  const by = JSON.stringify(provider);
  const known = shared.signInProvider;
  if (known !== undefined && known.by === by && Date.now() - known.at < keptFor) return known.configuration;
  const asked: Known = { by, at: Date.now(), configuration: ask(provider) };
  shared.signInProvider = asked;
  asked.configuration.catch(() => {
    if (shared.signInProvider === asked) shared.signInProvider = undefined;
  });
  return asked.configuration;
}

function ask({ issuer, clientId, clientSecret }: SignInProvider): Promise<Configuration> {
  // Unencrypted only on this machine, as the launcher has seen to. The signature is checked whatever brought the token.
  const execute = [
    enableNonRepudiationChecks,
    ...(issuer.protocol === "http:" ? [allowInsecureRequests] : []),
  ];
  return discovery(issuer, clientId, undefined, secretOf(clientSecret), { timeout: patience, execute });
}

/** Shows the secret in the header, as is the rule, or in the body where the provider takes it only there. */
function secretOf(secret: string): ClientAuth {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
    return (taken.includes("client_secret_basic") ? basic : post)(server, ...rest);
  };
}
