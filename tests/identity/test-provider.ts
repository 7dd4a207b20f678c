import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Configuration } from "oidc-provider";

/** Somebody as the provider knows them: for good, and by name. */
export type Account = { subject: string; name?: string };

const client = { id: "chi-tieu", secret: "a secret: of / this + machine%" };

/** A real OpenID provider on this machine, at which whoever comes is signed in as `account` without being asked. */
export async function startProvider(callback: string, inIdToken = false) {
  const here: { account: Account; turnsRound?: boolean } = { account: { subject: "nobody" } };
  const known = new Map<string, Account>();
  const server = createServer();
  const address = await listen(server);
  const provider = new Provider(address, configurationOf(callback, known, inIdToken));
  provider.use(async ({ req, res }, next) => {
    if (!req.url?.startsWith("/interaction/")) return next();
    const { account, turnsRound } = here;
    known.set(account.subject, account);
    const login = { login: { accountId: account.subject } };
    await provider.interactionFinished(req, res, turnsRound ? { error: "access_denied" } : login);
  });
  server.on("request", provider.callback());
  return {
    settings: { OIDC_ISSUER: address, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret },
    signsIn: (account: Account) => void Object.assign(here, { account, turnsRound: false }),
    turnsRound: () => void Object.assign(here, { turnsRound: true }),
    stop: () => stop(server),
  };
}

function configurationOf(
  callback: string,
  known: ReadonlyMap<string, Account>,
  inIdToken: boolean,
): Configuration {
  return {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [callback] }],
    claims: { openid: ["sub"], profile: ["preferred_username"] },
    conformIdTokenClaims: !inIdToken,
    // Only who proves that it began the trip ends it.
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    cookies: { keys: ["of the test"] },
    findAccount: (_, subject) => ({
      accountId: subject,
      claims: () => ({ sub: subject, preferred_username: known.get(subject)?.name }),
    }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? "",
        accountId: oidc.session?.accountId ?? "",
      });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
  };
}

/** A provider that takes every request and answers none. */
export async function startSilence() {
  const server = createServer(() => undefined);
  return { address: await listen(server), stop: () => stop(server) };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** Goes from address to address, as a browser does, until it is sent back to `home`; answers where to. */
export async function wander(start: string, home: string): Promise<string> {
  const jar = new Map<string, string>();
  let address = start;
  while (!address.startsWith(home)) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address, { redirect: "manual", headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/);
      jar.set(name, value);
    }
    const next = answer.headers.get("location");
    if (next === null) throw new Error(`${address} answered ${answer.status}`);
    address = new URL(next, address).href;
  }
  return address;
}
