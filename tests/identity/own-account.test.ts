import { expect, test } from "vitest";
import { changePassword, type PasswordChanged } from "#lib/identity/change-password.ts";
import { endOtherSessions, listOwnSessions } from "#lib/identity/own-sessions.ts";
import { resetPassword } from "#lib/identity/reset-password.ts";
import { sessionToken } from "#lib/identity/session-cookie.ts";
import { readWait } from "#lib/identity/sign-in-limits.ts";
import { database } from "#prisma/database.ts";
import {
  actorBehind,
  anAddress,
  anOrganisation,
  aPerson,
  rightPassword,
  signIn,
  trySignIn,
} from "#tests/identity/sign-in.ts";

const tokenOf = (cookie: string) => sessionToken(new Headers({ cookie })) ?? "";
const newOne = "đồi chè buổi sớm";

async function somebody() {
  const organisationId = await anOrganisation();
  const person = await aPerson([{ organisationId, role: "staff" }]);
  const cookie = await signIn(person.username);
  const actor = await actorBehind(cookie);
  if (actor === null) throw new Error("nobody is signed in");
  const change = (old: string, next: string): Promise<PasswordChanged> =>
    changePassword(actor, tokenOf(cookie), { old, next });
  return { ...person, organisationId, cookie, actor, change };
}

const eventsAbout = (username: string) =>
  database().auditEvent.findMany({
    where: { object: "user", key: { path: ["username"], equals: username }, action: { not: "create user" } },
    select: { action: true, actorName: true, actorId: true, organisationId: true },
  });

test("a password changed is the new one, here the session goes on, and everywhere else it ends", async () => {
  const { username, userId, organisationId, cookie, change } = await somebody();
  const elsewhere = await signIn(username);
  await database().user.update({ where: { id: userId }, data: { passwordOrigin: "given" } });
  expect((await actorBehind(cookie))?.memberships).toEqual([]);
  expect(await change(rightPassword, newOne)).toEqual({ changed: true });
  expect(await actorBehind(elsewhere)).toBeNull();
  expect(await actorBehind(cookie)).toMatchObject({
    passwordOrigin: "own",
    memberships: [{ organisationId, role: "staff" }],
  });
  expect((await trySignIn(username, rightPassword)).status).toBe(401);
  expect((await trySignIn(username, newOne)).status).toBe(200);
  expect(await eventsAbout(username)).toEqual([
    { action: "change password", actorName: "Nguyễn Thị Ánh", actorId: userId, organisationId },
  ]);
});

test("the old password is asked for, and the new one has to be another and a good one", async () => {
  const { username, change } = await somebody();
  expect(await change("sai mật khẩu", newOne)).toEqual({ changed: false, why: "wrong" });
  expect(await change(rightPassword, rightPassword)).toEqual({ changed: false, why: "same" });
  expect(await change(rightPassword, username)).toEqual({ changed: false, why: "username" });
  expect(await change(rightPassword, "ngắn")).toEqual({ changed: false, why: "short" });
  expect((await trySignIn(username, rightPassword)).status).toBe(200);
  expect(await eventsAbout(username)).toEqual([]);
});

test("an open session is no licence to guess the old password", async () => {
  const { change } = await somebody();
  const answers = await Promise.all(Array.from({ length: 8 }, () => change("sai mật khẩu", newOne)));
  const whys = answers.map((answer) => ("why" in answer ? answer.why : "changed"));
  expect(whys.toSorted()).toEqual([...Array(3).fill("wait"), ...Array(5).fill("wrong")]);
  expect(await change(rightPassword, newOne)).toMatchObject({ why: "wait" });
});

test("a password set by others while one changes one's own stays theirs", async () => {
  const { username, userId, change } = await somebody();
  const changing = change(rightPassword, newOne);
  const reset = await resetPassword(username);
  const changed = await changing;
  // Whether it was set before the change or after it, what others set is what stands.
  if (!changed.changed) expect(changed.why).toBe("wrong");
  expect((await trySignIn(username, reset?.password ?? "")).status).toBe(200);
  expect((await trySignIn(username, newOne)).status).toBe(401);
  const { passwordOrigin } = await database().user.findUniqueOrThrow({ where: { id: userId } });
  expect(passwordOrigin).toBe("given");
});

test("one sees where one is signed in, and may end it everywhere else", async () => {
  const { actor, cookie, username } = await somebody();
  const elsewhere = await signIn(username);
  const other = await somebody();
  const sessions = await listOwnSessions(actor, tokenOf(cookie));
  expect(sessions.map(({ here }) => here)).toEqual([true, false]);
  expect(await endOtherSessions(actor, tokenOf(cookie))).toBe(1);
  expect(await endOtherSessions(actor, tokenOf(cookie))).toBe(0);
  expect(await actorBehind(elsewhere)).toBeNull();
  expect(await actorBehind(cookie)).not.toBeNull();
  expect(await actorBehind(other.cookie)).not.toBeNull();
  expect((await eventsAbout(username)).map(({ action }) => action)).toEqual(["end sessions"]);
});

test("reset from the console, an account has a random password to be changed, no sessions and no waits", async () => {
  const { username, cookie, organisationId } = await somebody();
  const address = anAddress();
  for (let tries = 0; tries < 6; tries += 1) await trySignIn(username, "sai mật khẩu", address);
  expect((await readWait(username))?.getTime()).toBeGreaterThan(Date.now());
  const reset = await resetPassword(` ${username.toUpperCase()} `);
  expect(reset).toMatchObject({ username, name: "Nguyễn Thị Ánh", deactivated: false });
  expect(await readWait(username)).toBeNull();
  expect(await actorBehind(cookie)).toBeNull();
  expect((await trySignIn(username, reset?.password ?? "", address)).status).toBe(200);
  expect(await eventsAbout(username)).toEqual([
    { action: "set password", actorName: "console", actorId: null, organisationId },
  ]);
  expect(await resetPassword("khong.co")).toBeNull();
});

test("somebody who mistyped a few times does not wait, and another's waits are not theirs", async () => {
  const { username } = await somebody();
  for (let tries = 0; tries < 4; tries += 1) await trySignIn(username, "sai mật khẩu", "10.9.9.9");
  expect(await readWait(username)).toBeNull();
});
