import { expect, test } from "vitest";
import { createUser } from "#lib/identity/create-user.ts";
import { keepLocale } from "#lib/identity/keep-locale.ts";
import { database } from "#prisma/database.ts";
import { actorBehind, anOrganisation, rightPassword, signIn } from "#tests/identity/sign-in.ts";

const nguyen = { name: "Nguyễn Văn Á", password: rightPassword, installation: false, memberships: [] };

test("a person is created with roles and password, and each organisation's trail tells", async () => {
  const [one, two] = [await anOrganisation(), await anOrganisation()];
  const { userId } = await createUser({
    ...nguyen,
    username: " Quan.Tri ",
    name: "Quản trị".normalize("NFD"),
    installation: true,
    memberships: [
      { organisationId: one, role: "admin" },
      { organisationId: one, role: "staff" },
      { organisationId: two, role: "viewer" },
    ],
  });
  const actor = await actorBehind(await signIn("quan.tri"));
  expect(actor).toMatchObject({ userId, username: "quan.tri", name: "Quản trị", installation: true });
  expect(actor?.memberships).toHaveLength(3);
  const events = await database().auditEvent.findMany({ where: { action: "create user" } });
  expect(events.map(({ actorId, organisationId, after }) => ({ actorId, organisationId, after }))).toEqual([
    {
      actorId: null,
      organisationId: one,
      after: { name: "Quản trị", installation: true, roles: ["admin", "staff"] },
    },
    {
      actorId: null,
      organisationId: two,
      after: { name: "Quản trị", installation: true, roles: ["viewer"] },
    },
  ]);
});

test("a name taken is refused and leaves nothing behind", async () => {
  await createUser({ ...nguyen, username: "trung.ten" });
  const before = await database().auditEvent.count();
  await expect(createUser({ ...nguyen, username: "TRUNG.TEN" })).rejects.toThrow();
  expect(await database().user.count({ where: { username: "trung.ten" } })).toBe(1);
  expect(await database().auditEvent.count()).toBe(before);
});

test.each(["", "a", "có dấu", ".cham", "a b", "a".repeat(41), "a/b"])(
  "%j cannot be a user name",
  async (username) => {
    await expect(createUser({ ...nguyen, username })).rejects.toThrow("cannot be a user name");
  },
);

test("a short password is refused", async () => {
  await expect(createUser({ ...nguyen, username: "ngan", password: "123456789" })).rejects.toThrow("10");
});

test("the language chosen stays with the person", async () => {
  await createUser({ ...nguyen, username: "ngon.ngu" });
  const cookie = await signIn("ngon.ngu");
  const actor = await actorBehind(cookie);
  if (actor === null) throw new Error("not signed in");
  await keepLocale(actor, "en");
  expect((await actorBehind(cookie))?.locale).toBe("en");
});
