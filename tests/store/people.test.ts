import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, type Role, roles } from "#lib/domain/access.ts";
import { hashPassword } from "#lib/identity/password.ts";
import { emailOf } from "#lib/identity/username.ts";
import { addPerson, giveRoles } from "#lib/store/add-person.ts";
import { changePerson, dismissPerson } from "#lib/store/change-person.ts";
import { movePerson } from "#lib/store/move-person.ts";
import { listPeople, listViewersAbove, readPerson } from "#lib/store/people.ts";
import { clearSecondFactor, endSessions, setPassword } from "#lib/store/person-sign-in.ts";
import { nameProviderAccount } from "#lib/store/provider-account.ts";
import { database } from "#prisma/database.ts";
import {
  actorBehind,
  anOrganisation,
  aPerson,
  rightPassword,
  signIn,
  trySignIn,
} from "#tests/identity/sign-in.ts";

const issuer = "https://dangnhap.example.vn/";
const anyHash = "$argon2id$v=19$m=1,t=1,p=1$AA$AA";

const asActor = (
  person: { userId: string },
  memberships: Actor["memberships"],
  installation = false,
): Actor => ({
  userId: person.userId,
  name: "Quản trị viên",
  installation,
  memberships,
});

/** An organisation with its administrator, and somebody of it in a role. */
async function anOffice(role: Role = "staff") {
  const id = await anOrganisation();
  const boss = await aPerson([{ organisationId: id, role: "admin" }]);
  const admin = asActor(boss, [{ organisationId: id, role: "admin" }]);
  return { id, boss, admin, member: await aPerson([{ organisationId: id, role }]) };
}

const versionOf = async (username: string) =>
  (await database().user.findUniqueOrThrow({ where: { username } })).version;

const change = async (actor: Actor, id: string, username: string, given: Role[], name = "Nguyễn Thị Ánh") =>
  changePerson(actor, id, username, { version: await versionOf(username), fields: { name, roles: given } });

const deeds: Record<string, (actor: Actor, id: string, username: string) => Promise<unknown>> = {
  list: (actor, id) => listPeople(actor, id),
  "list those above": (actor, id) => listViewersAbove(actor, id),
  read: (actor, id, username) => readPerson(actor, id, username),
  add: (actor, id) =>
    addPerson(actor, id, {
      ...{ username: "nguoi.la", email: emailOf("nguoi.la"), name: "Người lạ", roles: ["staff"] },
      passwordHash: anyHash,
    }),
  "give roles": (actor, id, username) => giveRoles(actor, id, { username, roles: ["staff"] }),
  change: (actor, id, username) => change(actor, id, username, ["committee"]),
  dismiss: (actor, id, username) => dismissPerson(actor, id, username, "chuyển công tác"),
  deactivate: (actor, id, username) =>
    movePerson(actor, id, username, { move: "deactivate", reason: "nghỉ hưu" }),
  reactivate: (actor, id, username) =>
    movePerson(actor, id, username, { move: "reactivate", reason: "trở lại" }),
  "set password": (actor, id, username) => setPassword(actor, id, username, anyHash),
  "clear second factor": (actor, id, username) => clearSecondFactor(actor, id, username),
  "end sessions": (actor, id, username) => endSessions(actor, id, username),
  "name provider account": (actor, id, username) =>
    nameProviderAccount(actor, id, username, { issuer, name: "ai.do@tinh.example.vn" }),
};

describe("nobody but the organisation's administrators", () => {
  let office: Awaited<ReturnType<typeof anOffice>>;
  let elsewhere: Awaited<ReturnType<typeof anOffice>>;
  let before: unknown;
  const include = { memberships: true, providerAccount: true };
  const people = () => database().user.findMany({ include, orderBy: { id: "asc" } });
  beforeAll(async () => {
    office = await anOffice();
    elsewhere = await anOffice();
    before = await people();
  });

  test.each(Object.entries(deeds))("may %s", async (_, deed) => {
    const { id, member } = office;
    for (const role of roles.filter((each) => each !== "admin")) {
      const actor = asActor(member, [{ organisationId: id, role }]);
      await expect(deed(actor, id, member.username), role).rejects.toMatchObject({ code: "forbidden" });
    }
    for (const stranger of [elsewhere.admin, asActor(member, [], true)])
      await expect(deed(stranger, id, member.username)).rejects.toMatchObject({ code: "not found" });
    expect(await people()).toEqual(before);
  });

  const named = Object.entries(deeds).filter(([name]) => !/list|add|give/.test(name));
  test.each(named)("may %s nobody of elsewhere, who is as unknown as nobody at all", async (_, deed) => {
    const { id, admin } = office;
    const name = elsewhere.member.username;
    await expect(deed(admin, id, name)).rejects.toMatchObject({ code: "not found" });
    expect(await people()).toEqual(before);
  });

  test.each(["khong.co", "", "'; --"])("somebody called %j is not there", async (name) => {
    await expect(readPerson(office.admin, office.id, name)).rejects.toMatchObject({ code: "not found" });
    await expect(endSessions(office.admin, office.id, name)).rejects.toMatchObject({ code: "not found" });
  });
});

const eventsAbout = async (username: string, organisationId: string) =>
  (
    await database().auditEvent.findMany({
      where: { organisationId, object: "user", key: { path: ["username"], equals: username } },
      orderBy: { id: "asc" },
    })
  ).map(({ action, before, after, actorName }) => ({ action, before, after, actorName }));

test("a person added signs in with the first password, holds nothing until it is changed, and is listed so", async () => {
  const { id, admin } = await anOffice();
  const fields = { username: "chi.anh", email: emailOf("chi.anh"), name: "Lê Thị Ánh" };
  const given: Role[] = ["staff", "committee"];
  const passwordHash = await hashPassword("mật khẩu tạm này");
  expect(await addPerson(admin, id, { ...fields, roles: given, passwordHash })).toEqual({ added: true });
  expect((await listPeople(admin, id)).find(({ username }) => username === "chi.anh")).toEqual({
    ...{ username: "chi.anh", name: "Lê Thị Ánh", roles: given, passwordOrigin: "given" },
    ...{ lastSignInAt: null, deactivatedAt: null, hasFactor: false, targets: 0 },
  });
  const actor = await actorBehind(await signIn("chi.anh", "mật khẩu tạm này"));
  expect(actor).toMatchObject({ username: "chi.anh", passwordOrigin: "given", memberships: [] });
  const listed = (await listPeople(admin, id)).find(({ username }) => username === "chi.anh");
  expect(listed?.lastSignInAt?.getTime()).toBeGreaterThan(Date.now() - 60_000);
  expect(await eventsAbout("chi.anh", id)).toEqual([
    {
      ...{ action: "create user", before: null, actorName: admin.name },
      after: { name: "Lê Thị Ánh", roles: given },
    },
  ]);
});

test("a user name that is taken is not given twice, whoever bears it", async () => {
  const { id, admin } = await anOffice();
  const stranger = await anOffice();
  const { username } = stranger.member;
  const fields = { username, email: emailOf(username), name: "Ai đó", passwordHash: anyHash };
  expect(await addPerson(admin, id, { ...fields, roles: ["staff"] })).toEqual({ added: false });
  expect((await readPerson(stranger.admin, stranger.id, username)).name).toBe("Nguyễn Thị Ánh");
});

test("who has an account is given roles here, and nothing else of them changes", async () => {
  const { id, admin, member: own } = await anOffice();
  const { id: there, admin: other, member } = await anOffice();
  const give = (username: string) => giveRoles(admin, id, { username, roles: ["viewer"] });
  expect(await give(member.username)).toEqual({ given: true });
  expect(await give(member.username)).toEqual({ given: false, why: "already here" });
  expect(await give(own.username)).toEqual({ given: false, why: "already here" });
  expect(await give("khong.co")).toEqual({ given: false, why: "unknown" });
  expect((await readPerson(other, there, member.username)).roles).toEqual(["staff"]);
  expect(await readPerson(admin, id, member.username)).toMatchObject({ roles: ["viewer"], elsewhere: true });
  expect((await signIn(member.username)) !== "").toBe(true);
  expect(await eventsAbout(member.username, id)).toMatchObject([
    { action: "change", before: {}, after: { roles: ["viewer"] } },
  ]);
});

test("an account at rest stands for nobody to another office's administrator", async () => {
  const { id, admin } = await anOffice();
  const { id: there, admin: other, member } = await anOffice();
  await movePerson(other, there, member.username, { move: "deactivate", reason: "Nghỉ việc" });
  const give = (actor: Actor) => giveRoles(actor, id, { username: member.username, roles: ["viewer"] });
  expect(await give(admin)).toEqual({ given: false, why: "unknown" });
  expect(await give({ ...admin, installation: true })).toEqual({ given: true });
});

test("roles are in force at the next request of a session that is open", async () => {
  const { id, admin, member } = await anOffice();
  const cookie = await signIn(member.username);
  expect(await change(admin, id, member.username, ["committee", "viewer"], "Trần Văn Bình")).toEqual({
    changed: true,
  });
  const actor = await actorBehind(cookie);
  expect(actor?.name).toBe("Trần Văn Bình");
  expect(actor?.memberships.map(({ role }) => role).toSorted()).toEqual(["committee", "viewer"]);
  expect((await eventsAbout(member.username, id)).at(-1)).toMatchObject({
    before: { name: "Nguyễn Thị Ánh", roles: ["staff"] },
    after: { name: "Trần Văn Bình", roles: ["committee", "viewer"] },
  });
});

test("saving what stands changes nothing; a form that others overtook is told by whom", async () => {
  const { id, admin, member } = await anOffice();
  const events = await database().auditEvent.count();
  expect(await change(admin, id, member.username, ["staff"])).toEqual({ changed: true });
  expect(await database().auditEvent.count()).toBe(events);
  const seen = await versionOf(member.username);
  await change(admin, id, member.username, ["committee"]);
  const fields = { name: "Tên cũ", roles: ["staff" as const] };
  expect(await changePerson(admin, id, member.username, { version: seen, fields })).toMatchObject({
    changed: false,
    stale: { name: "Nguyễn Thị Ánh", roles: ["committee"], version: seen + 1, by: admin.name },
  });
  expect((await readPerson(admin, id, member.username)).roles).toEqual(["committee"]);
});

test("who is something elsewhere may be given and lose roles here, and no more", async () => {
  const { id, admin, member } = await anOffice();
  const { id: there, admin: other } = await anOffice();
  const { username } = member;
  await giveRoles(other, there, { username, roles: ["viewer"] });
  const refused = { why: "not governed" };
  expect(await change(admin, id, username, ["staff"], "Tên khác")).toMatchObject(refused);
  expect(await deeds.deactivate?.(admin, id, username)).toMatchObject(refused);
  expect(await deeds["set password"]?.(admin, id, username)).toMatchObject(refused);
  expect(await deeds["end sessions"]?.(admin, id, username)).toMatchObject(refused);
  expect(await deeds["clear second factor"]?.(admin, id, username)).toMatchObject(refused);
  expect(await deeds["name provider account"]?.(admin, id, username)).toMatchObject(refused);
  expect(await change(admin, id, username, ["staff", "admin"])).toEqual({ changed: true });
  expect(await deeds.dismiss?.(admin, id, username)).toEqual({ moved: true });
  expect(await listPeople(admin, id)).toHaveLength(1);
  expect((await readPerson(other, there, username)).roles).toEqual(["viewer"]);
  const marked = asActor({ userId: other.userId ?? "" }, other.memberships, true);
  expect(await deeds.deactivate?.(marked, there, username)).toEqual({ moved: true });
});

test("who bears the mark is only for others who bear it", async () => {
  const { id, admin, member } = await anOffice();
  await database().user.update({ where: { id: member.userId }, data: { installation: true } });
  const ofAccount = ["set password", "clear second factor", "name provider account", "end sessions"];
  for (const deed of ["deactivate", ...ofAccount])
    expect(await deeds[deed]?.(admin, id, member.username), deed).toMatchObject({ why: "not governed" });
  const marked = { ...admin, installation: true };
  expect(await deeds["set password"]?.(marked, id, member.username)).toEqual({ done: true });
});

test("deactivated, a person is out at once and stays out, until they are let in again", async () => {
  const { id, admin, member } = await anOffice();
  const cookie = await signIn(member.username);
  expect(await deeds.deactivate?.(admin, id, member.username)).toEqual({ moved: true });
  expect(await actorBehind(cookie)).toBeNull();
  expect((await trySignIn(member.username, "đúng mật khẩu này")).status).toBe(401);
  expect(await readPerson(admin, id, member.username)).toMatchObject({
    ...{ deactivatedFor: "nghỉ hưu", sessions: 0, person: { active: false } },
  });
  expect(await deeds.deactivate?.(admin, id, member.username)).toMatchObject({ why: "other state" });
  expect(await deeds.reactivate?.(admin, id, member.username)).toEqual({ moved: true });
  expect(await readPerson(admin, id, member.username)).toMatchObject({ deactivatedFor: null });
  expect(await actorBehind(await signIn(member.username))).not.toBeNull();
  expect((await eventsAbout(member.username, id)).map(({ action, after }) => [action, after])).toEqual([
    ["create user", expect.anything()],
    ["deactivate", { note: "nghỉ hưu" }],
    ["reactivate", { note: "trở lại" }],
  ]);
});

test.each(["", "…", "\u200b"])("without a reason (%j) nobody is deactivated or dismissed", async (reason) => {
  const { id, admin, member } = await anOffice();
  const moving = { move: "deactivate" as const, reason };
  expect(await movePerson(admin, id, member.username, moving)).toMatchObject({ why: "reason" });
  expect(await dismissPerson(admin, id, member.username, reason)).toMatchObject({ why: "reason" });
});

test("a password that others set ends the sessions, opens the door, and nothing behind it", async () => {
  const { id, admin, member } = await anOffice();
  const cookie = await signIn(member.username);
  const hash = await hashPassword("mật khẩu tạm này");
  expect(await setPassword(admin, id, member.username, hash)).toEqual({ done: true });
  expect(await actorBehind(cookie)).toBeNull();
  expect((await trySignIn(member.username, "đúng mật khẩu này")).status).toBe(401);
  const actor = await actorBehind(await signIn(member.username, "mật khẩu tạm này"));
  expect(actor).toMatchObject({ passwordOrigin: "given", memberships: [] });
});

test("sessions that are ended can be begun anew; where none was, nothing is noted", async () => {
  const { id, admin, member } = await anOffice();
  const cookie = await signIn(member.username);
  expect(await endSessions(admin, id, member.username)).toEqual({ done: true });
  expect(await actorBehind(cookie)).toBeNull();
  await endSessions(admin, id, member.username);
  const actions = (await eventsAbout(member.username, id)).map(({ action }) => action);
  expect(actions).toEqual(["create user", "end sessions"]);
});

test("a second factor whose app is lost is taken away, its sessions end, and the password is enough", async () => {
  const { id, admin, member } = await anOffice();
  const { userId, username } = member;
  const cookie = await signIn(username);
  expect(await clearSecondFactor(admin, id, username)).toEqual({ done: false, why: "other state" });
  const confirmedAt = new Date();
  await database().secondFactor.create({ data: { userId, secret: "?", confirmedAt, recovery: [] } });
  expect(await readPerson(admin, id, username)).toMatchObject({ hasFactor: true });
  expect((await trySignIn(username, rightPassword)).status).toBe(401);
  expect(await clearSecondFactor(admin, id, username)).toEqual({ done: true });
  expect(await actorBehind(cookie)).toBeNull();
  expect((await trySignIn(username, rightPassword)).status).toBe(200);
  const actions = (await eventsAbout(username, id)).map(({ action }) => action);
  expect(actions).toEqual(["create user", "clear second factor"]);
});

describe("the account at the sign-in provider", () => {
  const name = (actor: Actor, id: string, username: string, account: string | null) =>
    nameProviderAccount(actor, id, username, { issuer, name: account });

  test("is named, changed and taken away; what was begun with the one before ends", async () => {
    const { id, admin, member } = await anOffice();
    const { userId, username } = member;
    const cookie = await signIn(username);
    const account = async () => (await readPerson(admin, id, username)).providerAccount;
    expect(await account()).toBeNull();
    expect(await name(admin, id, username, `${username}@a`)).toEqual({ named: true });
    expect(await account()).toEqual({ issuer, name: `${username}@a`, used: false });
    await database().providerAccount.update({ where: { userId }, data: { subject: `${username} for good` } });
    expect(await account()).toMatchObject({ used: true });
    const elsewhere = await signIn(username);
    const token = { where: { userId }, orderBy: { createdAt: "desc" as const } };
    const { id: session } = await database().session.findFirstOrThrow(token);
    await database().session.update({ where: { id: session }, data: { byProvider: true } });
    await name(admin, id, username, `${username}@a`);
    expect(await account()).toMatchObject({ used: true });
    expect(await actorBehind(elsewhere)).not.toBeNull();
    await name(admin, id, username, `${username}@b`);
    expect(await account()).toEqual({ issuer, name: `${username}@b`, used: false });
    expect(await actorBehind(elsewhere)).toBeNull();
    expect(await actorBehind(cookie)).not.toBeNull();
    await name(admin, id, username, null);
    await name(admin, id, username, null);
    expect(await account()).toBeNull();
    const events = (await eventsAbout(username, id)).slice(1);
    expect(events.map(({ before, after }) => [before, after])).toEqual(
      [null, `${username}@a`, `${username}@b`, null]
        .map((each) => ({ providerAccount: each }))
        .flatMap((each, index, all) => (index === 0 ? [] : [[all[index - 1], each]])),
    );
  });

  test("is one person's, of whatever office", async () => {
    const { id, admin, member } = await anOffice();
    const elsewhere = await anOffice();
    const account = `${member.username}@tinh`;
    await name(admin, id, member.username, account);
    const { username } = elsewhere.member;
    const taken = { named: false, why: "account taken" };
    await name(elsewhere.admin, elsewhere.id, username, `${username}@tinh`);
    expect(await name(elsewhere.admin, elsewhere.id, username, account)).toEqual(taken);
    expect(await readPerson(elsewhere.admin, elsewhere.id, username)).toMatchObject({
      providerAccount: { name: `${username}@tinh` },
    });
  });

  test("of another provider counts for nothing and gives way", async () => {
    const { id, admin, member } = await anOffice();
    const { username } = member;
    await nameProviderAccount(admin, id, username, { issuer: "https://cu.example.vn/", name: username });
    expect(await name(admin, id, username, username)).toEqual({ named: true });
    expect((await readPerson(admin, id, username)).providerAccount).toMatchObject({ issuer });
    expect((await eventsAbout(username, id)).at(-1)).toMatchObject({ before: { providerAccount: null } });
  });
});

test("administrators do nothing of this to themselves", async () => {
  const { id, admin, boss } = await anOffice();
  await anotherAdmin(id);
  const ofAccount = ["set password", "clear second factor", "name provider account", "end sessions"];
  for (const deed of ["deactivate", ...ofAccount, "dismiss"])
    expect(await deeds[deed]?.(admin, id, boss.username), deed).toMatchObject({ why: "own account" });
  expect(await change(admin, id, boss.username, ["staff"])).toEqual({ changed: true });
});

async function anotherAdmin(id: string) {
  const memberships = [{ organisationId: id, role: "admin" as const }];
  const person = await aPerson(memberships);
  return { ...person, actor: asActor(person, memberships) };
}

describe("one administrator stays", () => {
  const admins = (id: string) =>
    database().membership.count({
      where: { organisationId: id, role: "admin", user: { deactivatedAt: null } },
    });

  test("the last one keeps the role and stays active, whoever asks", async () => {
    const { id, admin, boss } = await anOffice();
    const refused = { why: "last administrator" };
    expect(await change(admin, id, boss.username, ["staff"])).toMatchObject(refused);
    const marked = asActor(await aPerson(), [{ organisationId: id, role: "admin" }], true);
    expect(await deeds.deactivate?.(marked, id, boss.username)).toMatchObject(refused);
    expect(await deeds.dismiss?.(marked, id, boss.username)).toMatchObject(refused);
    expect(await admins(id)).toBe(1);
  });

  test("one who cannot sign in does not count", async () => {
    const { id, admin, boss } = await anOffice();
    const other = await anotherAdmin(id);
    expect(await deeds.deactivate?.(admin, id, other.username)).toEqual({ moved: true });
    expect(await change(admin, id, boss.username, ["staff"])).toMatchObject({ why: "last administrator" });
  });

  test("nor is one deactivated here who is the last one elsewhere", async () => {
    const [one, two] = [await anOrganisation(), await anOrganisation()];
    const both = [one, two].map((organisationId) => ({ organisationId, role: "admin" as const }));
    const last = await aPerson(both);
    await anotherAdmin(one);
    const marked = asActor(await aPerson(), both, true);
    const refused = { why: "last administrator" };
    expect(await deeds.deactivate?.(marked, one, last.username)).toMatchObject(refused);
  });

  test.each([
    ["take each other's role", "change"],
    ["dismiss each other", "dismiss"],
    ["deactivate each other", "deactivate"],
  ])("two who %s at once", async (_, deed) => {
    for (let round = 0; round < 5; round += 1) {
      const { id, admin, boss } = await anOffice();
      const other = await anotherAdmin(id);
      const done = await Promise.all([
        deeds[deed]?.(admin, id, other.username),
        deeds[deed]?.(other.actor, id, boss.username),
      ]);
      expect(await admins(id)).toBe(1);
      expect(done.filter((each) => JSON.stringify(each).includes("last administrator"))).toHaveLength(1);
    }
  });
});

test("who reads along from above is named, with where from", async () => {
  const parent = await anOrganisation();
  const id = await anOrganisation(await anOrganisation(parent));
  const admin = asActor(await aPerson(), [{ organisationId: id, role: "admin" }]);
  await aPerson([{ organisationId: parent, role: "viewer" }]);
  await aPerson([{ organisationId: parent, role: "admin" }]);
  const { name } = await database().organisation.findUniqueOrThrow({ where: { id: parent } });
  expect(await listViewersAbove(admin, id)).toEqual([{ name: "Nguyễn Thị Ánh", organisation: name }]);
});
