import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Membership } from "#lib/domain/access.ts";
import { resetPassword } from "#lib/identity/reset-password.ts";
import { database } from "#prisma/database.ts";
import {
  actorBehind,
  anAddress,
  anOrganisation,
  aPerson,
  ask,
  cookieOf,
  eventsOf,
  rightPassword,
  signIn,
  trySignIn,
} from "#tests/identity/sign-in.ts";
import { type Account, startProvider, startSilence, wander } from "#tests/identity/test-provider.ts";

const home = "http://localhost:3000";
const callback = `${home}/api/auth/provider/callback`;

let provider: Awaited<ReturnType<typeof startProvider>>;
beforeAll(async () => {
  provider = await startProvider(callback);
});
afterAll(() => provider.stop());

const configure = (settings: Record<string, string>) => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
};
beforeEach(() => {
  configure({ ...provider.settings, OIDC_NAME: "Tài khoản tỉnh", PUBLIC_URL: home });
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

let count = 0;
const anAccount = (): Account & { name: string } => {
  count += 1;
  return { subject: `sub-${count}`, name: `Nguyễn.${count}@tinh.example.vn` };
};

/** Somebody whose account at the provider an administrator has named. */
async function linked(memberships: Membership[] = [], account = anAccount()) {
  const person = await aPerson(memberships);
  const issuer = `${provider.settings.OIDC_ISSUER}/`;
  await database().providerAccount.create({ data: { userId: person.userId, issuer, name: account.name } });
  return { ...person, account };
}

const locationOf = (answer: Response) => answer.headers.get("location") ?? "";

/** Leaves for the provider; answers where to, and the cookie to bring back. */
async function leave(query = "") {
  const answer = await ask("GET", `/provider${query}`);
  return { address: locationOf(answer), cookie: cookieOf(answer) };
}

/** Comes back from the provider at an address of ours. */
const comeBack = (address: string, headers: Record<string, string>) =>
  ask("GET", address.slice(`${home}/api/auth`.length), { "x-forwarded-for": anAddress(), ...headers });

/** The whole way; answers where it ends, and the session's cookie where there is one. */
async function enter(account: Account, { query = "", headers = {} } = {}) {
  provider.signsIn(account);
  const { address, cookie } = await leave(query);
  const answer = await comeBack(await wander(address, callback), { ...headers, cookie });
  const session = answer.headers.getSetCookie().find((line) => line.includes("session_token="));
  return { to: locationOf(answer), session: session?.split(";")[0] ?? "", answer };
}

const refused = (why: string) => ({ to: `/sign-in?refused=${why}`, session: "" });

const reasonsOf = async (userId: string) =>
  (await eventsOf(userId)).map(({ action, key }) => [action, Object(key).by, Object(key).reason]);

describe("somebody whose account was named", () => {
  test("comes in, to where they wanted to be, as themselves", async () => {
    const organisationId = await anOrganisation();
    const membership = { organisationId, role: "staff" as const };
    const { account, userId, username } = await linked([membership]);
    const { to, session, answer } = await enter(account, { query: "?next=%2Fdon-vi%3Fa%3Db" });
    expect(to).toBe("/don-vi?a=b");
    expect(await actorBehind(session)).toMatchObject({ username, memberships: [membership] });
    expect(answer.headers.getSetCookie().join("\n")).toMatch(
      /session_token=[^;]+; Max-Age=86400; Path=\/; HttpOnly; SameSite=Lax/,
    );
    expect(await reasonsOf(userId)).toEqual([["sign in", "provider", undefined]]);
    const user = await database().user.findUniqueOrThrow({ where: { id: userId } });
    expect(user.lastSignInAt?.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  test("has a session with the limits of every other", async () => {
    const { account, userId } = await linked();
    await enter(account, { headers: { "user-agent": "A browser" } });
    const session = await database().session.findFirstOrThrow({ where: { userId } });
    expect(session).toMatchObject({ byProvider: true, userAgent: "A browser" });
    expect(session.expiresAt.getTime() - session.createdAt.getTime()).toBeLessThanOrEqual(3600_000 + 1000);
  });

  test("ends the session this browser had, and no other", async () => {
    const { account, username } = await linked();
    const [first, elsewhere] = [await signIn(username), await signIn(username)];
    provider.signsIn(account);
    const { address, cookie } = await leave();
    await comeBack(await wander(address, callback), { cookie: `${cookie}; ${first}` });
    expect(await actorBehind(first)).toBeNull();
    expect(await actorBehind(elsewhere)).not.toBeNull();
  });

  test("is known by the account itself from then on, whatever it is called", async () => {
    const { account, userId } = await linked();
    await enter(account);
    expect((await enter({ subject: account.subject, name: "Tên.moi" })).to).toBe("/");
    expect(await enter({ subject: `${account.subject}x`, name: account.name })).toMatchObject(
      refused("unlinked"),
    );
    expect(await reasonsOf(userId)).toEqual([
      ["sign in", "provider", undefined],
      ["sign in", "provider", undefined],
      ["sign in refused", "provider", "other account"],
    ]);
    expect(
      await database().auditEvent.count({ where: { action: "bind provider account", actorId: userId } }),
    ).toBe(1);
  });

  test("whose account has no name there, by what it is called for good", async () => {
    const subject = `chi-${anAccount().subject}`;
    await linked([], { subject, name: subject });
    expect((await enter({ subject })).to).toBe("/");
  });

  test("need not change a password that others gave, which lets nobody else in", async () => {
    const organisationId = await anOrganisation();
    const membership = { organisationId, role: "staff" as const };
    const { account, username } = await linked([membership]);
    const password = (await resetPassword(username))?.password ?? "";
    const { session } = await enter(account);
    expect(await actorBehind(session)).toMatchObject({ owesPassword: false, memberships: [membership] });
    const byPassword = await actorBehind(await signIn(username, password));
    expect(byPassword).toMatchObject({ owesPassword: true, memberships: [] });
  });
});

test("what an ID token says of the name is enough", async () => {
  const other = await startProvider(callback, true);
  configure(other.settings);
  const { userId } = await aPerson();
  const account = anAccount();
  const issuer = `${other.settings.OIDC_ISSUER}/`;
  await database().providerAccount.create({ data: { userId, issuer, name: account.name } });
  other.signsIn(account);
  const { address, cookie } = await leave();
  expect(locationOf(await comeBack(await wander(address, callback), { cookie }))).toBe("/");
  await other.stop();
});

describe("nobody else", () => {
  test("comes in, nor becomes a person", async () => {
    const account = anAccount();
    const people = await database().user.count();
    expect(await enter(account, { query: "?next=%2Fdon-vi" })).toMatchObject({
      ...{ to: "/sign-in?next=%2Fdon-vi&refused=unlinked", session: "" },
    });
    expect(await database().user.count()).toBe(people);
    const event = await database().auditEvent.findFirst({ orderBy: { id: "desc" } });
    expect(event).toMatchObject({
      ...{ action: "sign in refused", actorId: null },
      key: { username: null, by: "provider", reason: "no account", account: account.name },
    });
  });

  test("by a name that differs in its capitals", async () => {
    const { account } = await linked();
    const name = account.name.toUpperCase();
    expect(await enter({ subject: "sub-other", name })).toMatchObject(refused("unlinked"));
  });

  test("by an account of the provider before", async () => {
    const { account, userId } = await linked();
    await enter(account);
    await database().providerAccount.update({
      where: { userId },
      data: { issuer: "https://cu.example.vn/" },
    });
    expect(await enter(account)).toMatchObject(refused("unlinked"));
  });

  test("who was deactivated", async () => {
    const { account, userId } = await linked();
    await database().user.update({ where: { id: userId }, data: { deactivatedAt: new Date() } });
    expect(await enter(account)).toMatchObject(refused("unlinked"));
    expect(await reasonsOf(userId)).toEqual([["sign in refused", "provider", "deactivated"]]);
    expect(await database().session.count({ where: { userId } })).toBe(0);
  });

  test("who has a second factor, which the provider does not ask for", async () => {
    const { account, userId } = await linked();
    await database().secondFactor.create({
      data: { userId, secret: "?", confirmedAt: new Date(), recovery: [] },
    });
    expect(await enter(account)).toMatchObject(refused("factor"));
    expect(await reasonsOf(userId)).toEqual([["sign in refused", "provider", "factor"]]);
    expect(await database().providerAccount.findUnique({ where: { userId } })).toMatchObject({
      subject: null,
    });
  });

  test("whose account was taken from them while they came in", async () => {
    const { account, userId } = await linked();
    await enter(account);
    let entering: ReturnType<typeof enter> | undefined;
    await database().$transaction(async (transaction) => {
      await transaction.providerAccount.delete({ where: { userId } });
      entering = enter(account);
      await vi.waitFor(async () => {
        const [row] = await transaction.$queryRaw<{ waits: boolean }[]>`
          select exists (select from pg_locks where not granted) as waits`;
        expect(row?.waits).toBe(true);
      });
      await transaction.session.deleteMany({ where: { userId, byProvider: true } });
    });
    expect(await entering).toMatchObject(refused("unlinked"));
    expect(await database().session.count({ where: { userId } })).toBe(0);
  });

  test("who has to have one", async () => {
    const limits = (adminsNeedFactor: boolean) =>
      database().sessionLimits.update({ where: { id: 1 }, data: { adminsNeedFactor } });
    const organisationId = await anOrganisation();
    const { account } = await linked([{ organisationId, role: "admin" }]);
    const { account: other } = await linked([{ organisationId, role: "staff" }]);
    await limits(true);
    expect(await enter(account)).toMatchObject(refused("factor"));
    expect((await enter(other)).to).toBe("/");
    await limits(false);
    expect((await enter(account)).to).toBe("/");
  });
});

describe("the way there and back", () => {
  const parameter = (address: string, name: string) => new URL(address).searchParams.get(name);

  test("is bound to one browser, one question and one answer", async () => {
    const { address, cookie } = await leave();
    const { address: again, cookie: other } = await leave();
    expect(parameter(address, "code_challenge_method")).toBe("S256");
    for (const name of ["state", "nonce", "code_challenge"]) {
      expect(parameter(address, name)).toMatch(/^[\w-]{40,}$/);
      expect(parameter(address, name)).not.toBe(parameter(again, name));
    }
    expect(parameter(address, "redirect_uri")).toBe(callback);
    expect(parameter(address, "prompt")).toBe("login");
    expect(cookie).not.toBe(other);
  });

  test("the cookie is for this way and its server alone", async () => {
    const [line] = (await ask("GET", "/provider")).headers.getSetCookie();
    expect(line).toMatch(/; Max-Age=600; Path=\/api\/auth\/provider; HttpOnly; SameSite=Lax$/);
  });

  test.each(["//xau.example", "https://xau.example", "/\\xau.example", "/api/v1", "/sign-in"])(
    "leads nowhere but into the system: not to %s",
    async (next) => {
      const { account } = await linked();
      expect((await enter(account, { query: `?next=${encodeURIComponent(next)}` })).to).toBe("/");
    },
  );

  /** What comes back, changed by somebody. */
  const changed: Record<string, (back: URL, cookie: string) => [URL, string]> = {
    "another state": (back, cookie) => [withParameter(back, "state", "x".repeat(43)), cookie],
    "no state": (back, cookie) => [withParameter(back, "state", null), cookie],
    "another code": (back, cookie) => [withParameter(back, "code", "x".repeat(43)), cookie],
    "another issuer": (back, cookie) => [withParameter(back, "iss", "https://xau.example"), cookie],
    "no cookie": (back) => [back, ""],
    "a cookie of somebody's making": (back, cookie) => [back, `${cookie.split("=")[0]}=abc`],
    "a cookie that was changed": (back, cookie) => [
      back,
      cookie.replace(/.$/, (end) => (end === "0" ? "1" : "0")),
    ],
  };

  test.each(Object.entries(changed))("with %s lets nobody in", async (_, change) => {
    const { account, userId } = await linked();
    provider.signsIn(account);
    const { address, cookie } = await leave();
    const back = new URL(await wander(address, callback));
    const [to, brought] = change(back, cookie);
    const answer = await comeBack(to.href, { cookie: brought });
    expect(locationOf(answer)).toBe("/sign-in?refused=failed");
    expect(await database().session.count({ where: { userId } })).toBe(0);
  });

  test("with the cookie of another browser lets nobody in", async () => {
    const { account } = await linked();
    provider.signsIn(account);
    const [mine, theirs] = [await leave(), await leave()];
    const answer = await comeBack(await wander(theirs.address, callback), { cookie: mine.cookie });
    expect(locationOf(answer)).toBe("/sign-in?refused=failed");
  });

  test("is gone once, and takes ten minutes at most", async () => {
    const { account } = await linked();
    provider.signsIn(account);
    const { address, cookie } = await leave();
    const back = await wander(address, callback);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 601_000 });
    expect(locationOf(await comeBack(back, { cookie }))).toBe("/sign-in?refused=failed");
    vi.useRealTimers();
    const answer = await comeBack(back, { cookie });
    expect(locationOf(answer)).toBe("/");
    expect(answer.headers.getSetCookie().join("\n")).toMatch(/provider=; Max-Age=0/);
    expect(locationOf(await comeBack(back, { cookie }))).toBe("/sign-in?refused=failed");
  });

  test("may be turned round on", async () => {
    provider.turnsRound();
    const { address, cookie } = await leave("?next=%2Fdon-vi");
    const answer = await comeBack(await wander(address, callback), { cookie });
    expect(locationOf(answer)).toBe("/sign-in?next=%2Fdon-vi&refused=failed");
    expect(console.error).not.toHaveBeenCalled();
  });

  test("waits after a hundred times in vain from one address, and is noted once", async () => {
    const address = anAddress();
    provider.turnsRound();
    const { cookie } = await leave();
    const tries = Array.from({ length: 103 }, () =>
      comeBack(`${callback}?error=access_denied`, { cookie, "x-forwarded-for": address }),
    );
    const ends = (await Promise.all(tries)).map(locationOf);
    expect(ends.filter((to) => to === "/sign-in?refused=wait")).toHaveLength(3);
    const events = await database().auditEvent.findMany({
      where: { key: { path: ["address"], equals: address } },
    });
    expect(events.map(({ key }) => Object(key).reason)).toEqual(["limit"]);
  });
});

function withParameter(address: URL, name: string, value: string | null): URL {
  const changed = new URL(address);
  if (value === null) changed.searchParams.delete(name);
  else changed.searchParams.set(name, value);
  return changed;
}

describe("a provider that is not there", () => {
  test("is told of, and found again as soon as it is back", async () => {
    configure({ OIDC_ISSUER: "http://127.0.0.1:1" });
    expect((await leave("?next=%2Fdon-vi")).address).toBe("/sign-in?next=%2Fdon-vi&refused=unavailable");
    configure(provider.settings);
    expect((await leave()).address).toMatch(provider.settings.OIDC_ISSUER);
  });

  test("that never answers keeps nobody from signing in by password, and is waited for 5 seconds", async () => {
    const silence = await startSilence();
    configure({ OIDC_ISSUER: silence.address });
    const { username } = await aPerson();
    const begun = Date.now();
    const waiting = leave().then(({ address }) => ({ address, after: Date.now() - begun }));
    expect((await trySignIn(username, rightPassword)).status).toBe(200);
    const signedInAfter = Date.now() - begun;
    const { address, after } = await waiting;
    expect(address).toBe("/sign-in?refused=unavailable");
    expect(after).toBeGreaterThan(4_900);
    expect(signedInAfter).toBeLessThan(after);
    await silence.stop();
  });

  test("is not asked for anything that is said of somebody else", async () => {
    configure({ OIDC_ISSUER: `${provider.settings.OIDC_ISSUER}/other` });
    expect((await leave()).address).toBe("/sign-in?refused=unavailable");
  });
});

test.each(["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME", "PUBLIC_URL"])(
  "without %s nothing of it is there",
  async (name) => {
    vi.stubEnv(name, "");
    for (const path of ["/provider", "/provider/callback", "/provider/callback?code=x&state=x"])
      expect((await ask("GET", path)).status).toBe(404);
  },
);

test("other ways of asking are not there either", async () => {
  for (const path of ["/provider", "/provider/callback"])
    expect((await ask("POST", path, {}, {})).status).toBe(404);
});
