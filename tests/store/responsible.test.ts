import { beforeAll, expect, test } from "vitest";
import { type Actor, may, roles } from "#lib/domain/access.ts";
import { readAudit } from "#lib/store/audit.ts";
import { listStaff, nameResponsible, readResponsible } from "#lib/store/responsible.ts";
import { database } from "#prisma/database.ts";
import { person, storeExample } from "#tests/store/example.ts";

const year = 2022;
let organisationId: string;
let admin: Actor;
let staff: Actor;
beforeAll(async () => {
  organisationId = await storeExample();
  admin = await person(organisationId, "admin");
  staff = await person(organisationId, "staff");
});

const name = (actor: Actor, target: string, who: string | null) =>
  nameResponsible(actor, organisationId, year, { target, person: who });

test("a target is somebody's from now on, and the audit trail says whose it was", async () => {
  await name(admin, "P3", staff.userId);
  expect(await readResponsible(staff, organisationId, year)).toEqual(
    new Map([["P3", { id: staff.userId, name: staff.name }]]),
  );
  await name(admin, "P3", null);
  expect(await readResponsible(staff, organisationId, year)).toEqual(new Map());
  const [taken, given] = await readAudit(admin, organisationId, { limit: 2 });
  expect(given).toMatchObject({
    action: "change",
    object: "target",
    key: { target: "P3" },
    before: {},
    after: { responsible: staff.name },
  });
  expect(taken).toMatchObject({ before: { responsible: staff.name }, after: {} });
});

test("naming the same person again changes nothing", async () => {
  await name(admin, "P4", staff.userId);
  const events = await database().auditEvent.count();
  await name(admin, "P4", staff.userId);
  expect(await database().auditEvent.count()).toBe(events);
});

test("only people who enter the organisation's figures can be named", async () => {
  const elsewhere = await storeExample("noi-khac");
  const stranger = await person(elsewhere, "staff");
  const viewer = await person(organisationId, "viewer");
  expect((await listStaff(viewer, organisationId)).map(({ id }) => id)).toEqual([staff.userId]);
  for (const who of [stranger, viewer])
    await expect(name(admin, "P3", who.userId)).rejects.toMatchObject({ code: "not found" });
  await expect(name(admin, "X9", staff.userId)).rejects.toMatchObject({ code: "not found" });
  await expect(name(await person(elsewhere, "admin"), "P3", staff.userId)).rejects.toMatchObject({
    code: "not found",
  });
});

test.each(roles)("%s may as the table of permissions says", async (role) => {
  const actor = await person(organisationId, role);
  const naming = name(actor, "G1", staff.userId);
  if (may(actor, "manage targets", organisationId)) await naming;
  else await expect(naming).rejects.toMatchObject({ code: "forbidden" });
});
