import { base32 } from "@better-auth/utils/base32";
import { createOTP } from "@better-auth/utils/otp";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Membership } from "#lib/domain/access.ts";
import { period } from "#lib/identity/authenticator.ts";
import { factorHeader } from "#lib/identity/factor-refusals.ts";
import { resetPassword } from "#lib/identity/reset-password.ts";
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  hasBegun,
  readSecondFactor,
  renewRecovery,
} from "#lib/identity/second-factor.ts";
import { sessionToken } from "#lib/identity/session-cookie.ts";
import { readWait } from "#lib/identity/sign-in-limits.ts";
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
} from "#tests/identity/sign-in.ts";

// Codes change with the time: it stands still while a test counts their steps.
beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

/** What an authenticator app shows, `ahead` steps from now. */
const codeOf = (secret: string, ahead = 0): Promise<string> =>
  createOTP(base32.decode(secret)).hotp(Math.floor(Date.now() / period) + ahead);

const tokenOf = (cookie: string) => sessionToken(new Headers({ cookie })) ?? "";

async function somebody(memberships: Membership[] = []) {
  const person = await aPerson(memberships);
  const cookie = await signIn(person.username);
  const actor = await actorBehind(cookie);
  if (actor === null) throw new Error("nobody is signed in");
  const address = anAddress();
  const enter = (code?: string, password = rightPassword) =>
    ask(
      "POST",
      "/sign-in/username",
      {
        "x-forwarded-for": address,
        ...(code === undefined ? {} : { [factorHeader]: encodeURIComponent(code) }),
      },
      { username: person.username, password },
    );
  const answer = async (code?: string, password?: string) => {
    const answered = await enter(code, password);
    const { code: why } = (await answered.json()) as { code?: string };
    return why ?? answered.status;
  };
  return { ...person, cookie, actor, address, enter, answer };
}

/** Somebody with an app: its secret, and the recovery codes. */
async function withFactor(memberships: Membership[] = []) {
  const person = await somebody(memberships);
  const begun = await beginSecondFactor(person.actor, "Hệ thống");
  const secret = begun?.secret ?? "";
  const codes = await confirmSecondFactor(person.actor, tokenOf(person.cookie), await codeOf(secret, -1));
  return { ...person, secret, codes: codes ?? [] };
}

const actions = async (username: string) =>
  (
    await database().auditEvent.findMany({
      where: {
        object: "user",
        key: { path: ["username"], equals: username },
        action: { not: "create user" },
      },
      orderBy: { id: "asc" },
    })
  ).map(({ action, actorName }) => [action, actorName]);

describe("setting it up", () => {
  test("counts from its first right code on, and ends the other sessions", async () => {
    const { actor, cookie, username, answer } = await somebody();
    const elsewhere = await signIn(username);
    const begun = await beginSecondFactor(actor, "Chỉ tiêu");
    expect(begun?.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(begun?.address).toBe(
      `otpauth://totp/Ch%E1%BB%89%20ti%C3%AAu:${username}?secret=${begun?.secret}&issuer=Ch%E1%BB%89+ti%C3%AAu&digits=6&period=30`,
    );
    expect(await hasBegun(actor)).toBe(true);
    expect(await answer()).toBe(200);
    expect(await confirmSecondFactor(actor, tokenOf(cookie), "000000")).toBeNull();
    expect(await readSecondFactor(actor)).toBeNull();

    const shown = await codeOf(begun?.secret ?? "");
    const codes = await confirmSecondFactor(actor, tokenOf(cookie), `${shown.slice(0, 3)} ${shown.slice(3)}`);
    expect(codes).toHaveLength(8);
    expect(await readSecondFactor(actor)).toEqual({ recoveryLeft: 8 });
    expect(await actorBehind(elsewhere)).toBeNull();
    expect(await actorBehind(cookie)).not.toBeNull();
    expect(await actions(username)).toEqual([["enable second factor", actor.name]]);
    expect(await hasBegun(actor)).toBe(false);
    expect(await beginSecondFactor(actor, "Chỉ tiêu")).toBeNull();
  });

  test("begun anew, the first secret is worth nothing", async () => {
    const { actor, cookie } = await somebody();
    const first = await beginSecondFactor(actor, "x");
    const second = await beginSecondFactor(actor, "x");
    expect(await confirmSecondFactor(actor, tokenOf(cookie), await codeOf(first?.secret ?? ""))).toBeNull();
    expect(
      await confirmSecondFactor(actor, tokenOf(cookie), await codeOf(second?.secret ?? "")),
    ).not.toBeNull();
  });

  test.each(["đđđđđđ", "", "12345", "1234567", "12345a"])("takes %j for no code", async (code) => {
    const { actor, cookie } = await somebody();
    await beginSecondFactor(actor, "x");
    expect(await confirmSecondFactor(actor, tokenOf(cookie), code)).toBeNull();
  });

  test("left half done, is no way in later", async () => {
    const { actor, cookie, userId } = await somebody();
    const begun = await beginSecondFactor(actor, "x");
    const begunAt = new Date(Date.now() - 15 * 60_000);
    await database().secondFactor.update({ where: { userId }, data: { begunAt } });
    expect(await hasBegun(actor)).toBe(false);
    expect(await confirmSecondFactor(actor, tokenOf(cookie), await codeOf(begun?.secret ?? ""))).toBeNull();
    const anew = await beginSecondFactor(actor, "x");
    expect(await confirmSecondFactor(actor, tokenOf(cookie), await codeOf(anew?.secret ?? ""))).toHaveLength(
      8,
    );
  });

  test("asks for a code whoever was signing in meanwhile", async () => {
    const { actor, userId, answer } = await somebody();
    await beginSecondFactor(actor, "x");
    let signingIn: Promise<unknown> | undefined;
    await database().$transaction(async (transaction) => {
      await transaction.$executeRaw`lock table session in exclusive mode`;
      signingIn = answer();
      await vi.waitFor(async () => {
        const [row] = await transaction.$queryRaw<{ waits: boolean }[]>`
          select exists (select from pg_locks where not granted and relation = 'session'::regclass) as waits`;
        expect(row?.waits).toBe(true);
      });
      await transaction.secondFactor.update({ where: { userId }, data: { confirmedAt: new Date() } });
      await transaction.session.deleteMany({ where: { userId } });
    });
    expect(await signingIn).toBe("SECOND_FACTOR_MISSING");
    expect(await database().session.count({ where: { userId } })).toBe(0);
  });

  test("keeps neither secret nor recovery codes as they are", async () => {
    const { userId, secret, codes } = await withFactor();
    const row = await database().secondFactor.findUniqueOrThrow({ where: { userId } });
    const kept = JSON.stringify(row, (_, value) => (typeof value === "bigint" ? String(value) : value));
    for (const told of [secret, ...codes]) expect(kept).not.toContain(told);
  });
});

describe("signing in", () => {
  test("takes the password and a code, and the code but once", async () => {
    const { userId, secret, answer } = await withFactor();
    expect(await answer()).toBe("SECOND_FACTOR_MISSING");
    expect(await answer("  ")).toBe("SECOND_FACTOR_MISSING");
    expect(await answer(await codeOf(secret, -1))).toBe("SECOND_FACTOR_WRONG");
    expect(await answer(await codeOf(secret))).toBe(200);
    expect(await answer(await codeOf(secret))).toBe("SECOND_FACTOR_WRONG");
    expect(await answer(await codeOf(secret, 1))).toBe(200);
    expect(await answer(await codeOf(secret, 5))).toBe("SECOND_FACTOR_WRONG");
    const events = (await eventsOf(userId)).slice(1).map(({ action, key }) => [action, Object(key).reason]);
    expect(events).toEqual([
      ["sign in refused", "code"],
      ["sign in", undefined],
      ["sign in refused", "code"],
      ["sign in", undefined],
      ["sign in refused", "code"],
    ]);
  });

  test("tells nobody of it who has not the password", async () => {
    const { secret, answer } = await withFactor();
    expect(await answer(undefined, "sai")).toBe("INVALID_USERNAME_OR_PASSWORD");
    expect(await answer(await codeOf(secret), "sai")).toBe("INVALID_USERNAME_OR_PASSWORD");
    expect(await answer(await codeOf(secret))).toBe(200);
  });

  test("of twenty at once with one code lets in exactly one", async () => {
    const { username, secret } = await withFactor();
    const code = await codeOf(secret);
    const tries = Array.from({ length: 20 }, () =>
      ask(
        "POST",
        "/sign-in/username",
        { "x-forwarded-for": anAddress(), [factorHeader]: code },
        { username, password: rightPassword },
      ),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });

  test("a recovery code does once, however it is written", async () => {
    const { actor, codes, answer } = await withFactor();
    const [first = "", second = ""] = codes;
    expect(await answer(` ${first.toUpperCase()} `)).toBe(200);
    expect(await answer(first)).toBe("SECOND_FACTOR_WRONG");
    expect(await answer(second)).toBe(200);
    expect(await readSecondFactor(actor)).toEqual({ recoveryLeft: 6 });
    const renewed = await renewRecovery(actor);
    expect(await answer(codes[2])).toBe("SECOND_FACTOR_WRONG");
    expect(await answer(renewed?.[0])).toBe(200);
  });

  test("waits after five tries without a right code, whether codes were wrong or left out", async () => {
    const { username, secret, answer } = await withFactor();
    for (const code of ["111111", undefined, "222222", undefined, "x"]) await answer(code);
    expect(await answer(await codeOf(secret))).toBe("TOO_MANY_TRIES");
    expect(await readWait(username)).not.toBeNull();
  });

  test.each(["%", "%E0%A4%A", "1".repeat(5_000), "\u0000", "１２３４５６"])(
    "the code %j is wrong and nothing worse",
    async (code) => {
      const { username } = await withFactor();
      const header = /^[\x20-\x7e]*$/.test(code) ? code : encodeURIComponent(code);
      const { status } = await ask(
        "POST",
        "/sign-in/username",
        { "x-forwarded-for": anAddress(), [factorHeader]: header },
        { username, password: rightPassword },
      );
      expect(status).toBe(401);
    },
  );
});

describe("it ends", () => {
  test("by oneself, and then the password is enough", async () => {
    const { actor, username, answer } = await withFactor();
    expect(await endSecondFactor(actor)).toBe(true);
    expect(await endSecondFactor(actor)).toBe(false);
    expect(await renewRecovery(actor)).toBeNull();
    expect(await answer()).toBe(200);
    expect((await actions(username)).at(-1)).toEqual(["disable second factor", actor.name]);
  });

  test("with a password from the console, which says so", async () => {
    const { username } = await withFactor();
    const reset = await resetPassword(username);
    expect(reset).toMatchObject({ hadFactor: true });
    expect(await actions(username)).toEqual([
      ["enable second factor", expect.anything()],
      ["set password", "console"],
      ["disable second factor", "console"],
    ]);
    expect(await resetPassword(username)).toMatchObject({ hadFactor: false });
  });
});

describe("where administrators need one", () => {
  const demand = (adminsNeedFactor: boolean) =>
    database().sessionLimits.update({ where: { id: 1 }, data: { adminsNeedFactor } });
  beforeEach(() => demand(true));
  afterEach(() => demand(false));

  test("one without it administers nothing, and keeps the other roles", async () => {
    const organisationId = await anOrganisation();
    const staff = { organisationId, role: "staff" as const };
    const { cookie, userId } = await somebody([{ organisationId, role: "admin" }, staff]);
    await database().user.update({ where: { id: userId }, data: { installation: true } });
    expect(await actorBehind(cookie)).toMatchObject({
      ...{ lacksFactor: true, installation: false, memberships: [staff] },
    });
  });

  test("one with it does, and nobody else is asked", async () => {
    const organisationId = await anOrganisation();
    const memberships = [{ organisationId, role: "admin" as const }];
    const { enter, secret } = await withFactor(memberships);
    const cookie = cookieOf(await enter(await codeOf(secret)));
    expect(await actorBehind(cookie)).toMatchObject({ lacksFactor: false, memberships });
    for (const role of ["staff", "committee", "viewer"] as const) {
      const other = await somebody([{ organisationId, role }]);
      expect(other.actor).toMatchObject({ lacksFactor: false, memberships: [{ role }] });
    }
  });
});
