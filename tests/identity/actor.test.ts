import { expect, test } from "vitest";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { database } from "#prisma/database.ts";
import { actorBehind, anOrganisation, aPerson, ask, signIn } from "#tests/identity/sign-in.ts";

const minute = 60_000;
const hour = 60 * minute;
const ago = (time: number) => new Date(Date.now() - time);
const inTime = (time: number) => new Date(Date.now() + time);

const expiryOf = async (userId: string) =>
  (await database().session.findFirstOrThrow({ where: { userId } })).expiresAt.getTime() - Date.now();

test("a session starts with sixty minutes", async () => {
  const { userId, username } = await aPerson();
  await signIn(username);
  expect(await expiryOf(userId)).toBeGreaterThan(59 * minute);
  expect(await expiryOf(userId)).toBeLessThanOrEqual(hour);
});

test("use moves the idle limit on", async () => {
  const { userId, username } = await aPerson();
  const cookie = await signIn(username);
  await database().session.updateMany({ where: { userId }, data: { expiresAt: inTime(10 * minute) } });
  expect(await actorBehind(cookie)).not.toBeNull();
  expect(await expiryOf(userId)).toBeGreaterThan(59 * minute);
});

test("within the same minute use writes nothing", async () => {
  const { userId, username } = await aPerson();
  const cookie = await signIn(username);
  const before = await database().session.findFirst({ where: { userId } });
  await actorBehind(cookie);
  expect(await database().session.findFirst({ where: { userId } })).toEqual(before);
});

test("a session unused for an hour is over", async () => {
  const { userId, username } = await aPerson();
  const cookie = await signIn(username);
  await database().session.updateMany({ where: { userId }, data: { expiresAt: ago(1) } });
  expect(await actorBehind(cookie)).toBeNull();
});

test("after twelve hours a session is over, however busy it was", async () => {
  const { userId, username } = await aPerson();
  const cookie = await signIn(username);
  await database().session.updateMany({
    where: { userId },
    data: { createdAt: ago(12 * hour), expiresAt: inTime(30 * minute) },
  });
  expect(await actorBehind(cookie)).toBeNull();
});

test("use never moves a session past its twelve hours", async () => {
  const { userId, username } = await aPerson();
  const cookie = await signIn(username);
  await database().session.updateMany({
    where: { userId },
    data: { createdAt: ago(12 * hour - 20 * minute), expiresAt: inTime(5 * minute) },
  });
  await actorBehind(cookie);
  expect(await expiryOf(userId)).toBeLessThanOrEqual(20 * minute);
  expect(await expiryOf(userId)).toBeGreaterThan(19 * minute);
});

test("someone deactivated is signed out at once, also for better-auth", async () => {
  const { userId, username } = await aPerson();
  const cookie = await signIn(username);
  await database().user.update({ where: { id: userId }, data: { deactivatedAt: new Date() } });
  expect(await actorBehind(cookie)).toBeNull();
  expect(await (await ask("GET", "/get-session", { cookie })).json()).toBeNull();
});

test("a cookie nobody signed is nobody's", async () => {
  const { username } = await aPerson();
  const cookie = await signIn(username);
  const [name = "", value = ""] = cookie.split("=", 2);
  const token = decodeURIComponent(value).split(".")[0] ?? "";
  const forged = [
    "",
    name,
    `${name}=`,
    `${name}=${token}`,
    `${name}=${token}.`,
    `${name}=${token}.${Buffer.alloc(32).toString("base64")}`,
    `${name}=${encodeURIComponent(`${token}.AAAA`)}`,
    `${name}=%E0%A4%A`,
    `${name}=${value.replace(/^./, (first) => (first === "A" ? "B" : "A"))}`,
    `other=${value}`,
  ];
  for (const attempt of forged) expect(await actorBehind(attempt), attempt).toBeNull();
  expect(await actorBehind(`a=1; ${cookie}; b=2`)).not.toBeNull();
});

test("an actor carries the roles held, and no others", async () => {
  const [one, two] = [await anOrganisation(), await anOrganisation()];
  const { userId, username } = await aPerson([
    { organisationId: one, role: "staff" },
    { organisationId: one, role: "committee" },
    { organisationId: two, role: "admin" },
  ]);
  const actor = await actorBehind(await signIn(username));
  expect(actor).toMatchObject({ userId, username, installation: false, locale: null });
  expect(actor?.memberships).toHaveLength(3);
  expect(actor?.memberships).toEqual(
    expect.arrayContaining([
      { organisationId: one, role: "staff" },
      { organisationId: one, role: "committee" },
      { organisationId: two, role: "admin" },
    ]),
  );
});

test("a person without roles is signed in and may see nothing", async () => {
  const { username } = await aPerson();
  expect((await actorBehind(await signIn(username)))?.memberships).toEqual([]);
});

test("a viewer's role reaches down to the organisations below, no other role does", async () => {
  const parent = await anOrganisation();
  const child = await anOrganisation(parent);
  const grandchild = await anOrganisation(child);
  await anOrganisation();
  const viewer = await aPerson([{ organisationId: parent, role: "viewer" }]);
  const admin = await aPerson([{ organisationId: parent, role: "admin" }]);
  const seen = (await actorBehind(await signIn(viewer.username)))?.memberships;
  expect(seen).toHaveLength(3);
  for (const organisationId of [parent, child, grandchild])
    expect(seen).toContainEqual({ organisationId, role: "viewer" });
  expect((await actorBehind(await signIn(admin.username)))?.memberships).toEqual([
    { organisationId: parent, role: "admin" },
  ]);
});

test("a viewer below does not see what stands above", async () => {
  const parent = await anOrganisation();
  const child = await anOrganisation(parent);
  const { username } = await aPerson([{ organisationId: child, role: "viewer" }]);
  expect((await actorBehind(await signIn(username)))?.memberships).toEqual([
    { organisationId: child, role: "viewer" },
  ]);
});

test("an actor carries the organisations that they may open, and none that was put away", async () => {
  const parent = await anOrganisation();
  const [child, put] = [await anOrganisation(parent), await anOrganisation(parent)];
  await anOrganisation();
  const { username } = await aPerson([{ organisationId: parent, role: "viewer" }]);
  const cookie = await signIn(username);
  const open = async () => (await actorBehind(cookie))?.organisations.map(({ id }) => id);
  expect(new Set(await open())).toEqual(new Set([parent, child, put]));
  await database().organisation.update({ where: { id: put }, data: { archivedAt: new Date() } });
  expect(new Set(await open())).toEqual(new Set([parent, child]));

  const actor = await actorBehind(cookie);
  if (actor === null) throw new Error("signed in");
  const [first] = actor.organisations;
  expect(await openOrganisation(actor, first?.code)).toEqual(first);
  for (const code of ["khong-co", "", null, { not: "" }])
    await expect(openOrganisation(actor, code)).rejects.toMatchObject({ code: "not found" });
});
