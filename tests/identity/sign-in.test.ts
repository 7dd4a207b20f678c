import { expect, test } from "vitest";
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

test("the right password signs in, whatever case and spaces the name is typed with", async () => {
  const { userId, username } = await aPerson();
  const answer = await trySignIn(` ${username.toUpperCase()} `, rightPassword);
  expect(answer.status).toBe(200);
  expect(await actorBehind(cookieOf(answer))).toMatchObject({ userId, username, name: "Nguyễn Thị Ánh" });
});

test("the cookie is for this site and its server alone, and lasts no longer than a session can", async () => {
  const { username } = await aPerson();
  const [cookie] = (await trySignIn(username, rightPassword)).headers.getSetCookie();
  expect(cookie).toMatch(/; Max-Age=86400; Path=\/; HttpOnly; SameSite=Lax$/);
});

test("a password is the same however its accents were composed", async () => {
  const { username } = await aPerson();
  expect((await trySignIn(username, rightPassword.normalize("NFD"))).status).toBe(200);
});

test("a wrong password, an unknown name and a name that cannot be are refused without a cookie", async () => {
  const { username } = await aPerson();
  const refused = [
    await trySignIn(username, "sai mật khẩu"),
    await trySignIn("khong.co", "sai mật khẩu"),
    await trySignIn("' or 1=1 --\u0000", "sai mật khẩu"),
    await trySignIn(username, ""),
  ];
  expect(refused.map((answer) => answer.status)).toEqual([401, 401, 422, 401]);
  expect(refused.flatMap((answer) => answer.headers.getSetCookie())).toEqual([]);
});

test("wrong password, unknown name and someone deactivated get the same answer", async () => {
  const { username } = await aPerson();
  const gone = await aPerson();
  await database().user.update({ where: { id: gone.userId }, data: { deactivatedAt: new Date() } });
  const answers = await Promise.all([
    trySignIn(username, "sai mật khẩu").then((answer) => answer.json()),
    trySignIn("khong.co", "sai mật khẩu").then((answer) => answer.json()),
    trySignIn(gone.username, rightPassword).then((answer) => answer.json()),
  ]);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await database().session.count({ where: { userId: gone.userId } })).toBe(0);
});

test("signing out ends the session, not only the cookie", async () => {
  const { userId, username } = await aPerson();
  const cookie = await signIn(username);
  const answer = await ask("POST", "/sign-out", { cookie, origin: "http://localhost:3000" });
  expect(answer.status).toBe(200);
  expect(await actorBehind(cookie)).toBeNull();
  expect(await database().session.count({ where: { userId } })).toBe(0);
});

test("signing in again ends the session this browser had, and no other", async () => {
  const { username } = await aPerson();
  const [first, elsewhere] = [await signIn(username), await signIn(username)];
  const again = await trySignIn(username, rightPassword, anAddress(), first);
  expect(await actorBehind(first)).toBeNull();
  expect(await actorBehind(elsewhere)).not.toBeNull();
  expect(await actorBehind(cookieOf(again))).not.toBeNull();
});

test("the audit trail tells of sign-in, refusal and sign-out in each organisation of the person", async () => {
  const organisationId = await anOrganisation();
  const { userId, username } = await aPerson([{ organisationId, role: "staff" }]);
  const address = anAddress();
  await trySignIn(username, "sai mật khẩu", address);
  const cookie = cookieOf(await trySignIn(username, rightPassword, address));
  await ask("POST", "/sign-out", { cookie, origin: "http://localhost:3000", "x-forwarded-for": address });
  const events = await eventsOf(userId);
  expect(events.map(({ action, key, organisationId }) => ({ action, key, organisationId }))).toEqual([
    { action: "sign in refused", key: { username, address, reason: "wrong" }, organisationId },
    { action: "sign in", key: { username, address }, organisationId },
    { action: "sign out", key: { username, address }, organisationId },
  ]);
});

test("a name nobody has is not written down: it may be a password", async () => {
  const address = anAddress();
  await trySignIn("mat-khau-go-nham-o", "sai mật khẩu", address);
  const [event] = await database().auditEvent.findMany({
    where: { key: { path: ["address"], equals: address } },
  });
  expect(event).toMatchObject({ action: "sign in refused", actorId: null });
  expect(JSON.stringify(event?.key)).not.toContain("mat-khau");
});
