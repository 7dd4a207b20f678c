import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#lib/domain/access.ts";
import { readAudit } from "#lib/store/audit.ts";
import {
  archiveOrganisation,
  listInstalled,
  makeOrganisation,
  takeAdministration,
} from "#lib/store/manage-organisations.ts";
import { database } from "#prisma/database.ts";
import { exampleResolution, person, storeExample } from "#tests/store/example.ts";

type Person = Actor & { userId: string };
let keeper: Person;
let admin: Person;
const asPerson = (actor: Actor): Person => ({ ...actor, userId: actor.userId ?? "" });

beforeAll(async () => {
  const organisationId = await storeExample();
  admin = asPerson(await person(organisationId, "admin"));
  keeper = { ...asPerson(await person(organisationId, "admin")), installation: true };
});

const archive = { move: "archive", reason: "dùng số liệu thật" } as const;

test("whoever lacks the mark does not learn that there is anything", async () => {
  const deeds = [
    () => listInstalled(admin),
    () => makeOrganisation(admin, exampleResolution("moi"), { from: "file" }),
    () => archiveOrganisation(admin, "vp-ubnd", archive),
    () => takeAdministration(admin, "vp-ubnd", "giúp"),
  ];
  for (const deed of deeds) await expect(deed()).rejects.toMatchObject({ code: "not found" });
});

test("whoever makes an organisation administers it; its code is taken once, also by two at once", async () => {
  const make = () => makeOrganisation(keeper, exampleResolution("so-noi-vu"), { from: "file" });
  const answers = await Promise.all([make(), make()]);
  expect(answers.filter(({ made }) => made)).toHaveLength(1);
  expect(answers).toContainEqual({ made: false, why: "code taken" });
  const held = await database().membership.findMany({
    where: { organisation: { code: "so-noi-vu" } },
    select: { userId: true, role: true },
  });
  expect(held).toEqual([{ userId: keeper.userId, role: "admin" }]);
});

test("an organisation that lost its administrators is taken over with a reason, once, and its trail says so", async () => {
  const id = await storeExample("mat-quan-tri");
  const take = (reason: string) => takeAdministration(keeper, "mat-quan-tri", reason);
  expect(await take(" . ")).toEqual({ taken: false, why: "reason" });
  expect(await take("Quản trị viên nghỉ hưu")).toEqual({ taken: true });
  expect(await take("Quản trị viên nghỉ hưu")).toEqual({ taken: false, why: "administers already" });
  const again: Actor = { ...keeper, memberships: [{ organisationId: id, role: "admin" }] };
  const [event] = await readAudit(again, id, { limit: 1 });
  expect(event).toMatchObject({
    ...{ action: "take administration", object: "organisation", actorName: keeper.name },
    after: { reason: "Quản trị viên nghỉ hưu" },
  });
});

test("an organisation that names a parent which is not there is refused", async () => {
  const orphan = exampleResolution("mo-coi");
  const resolution = { ...orphan, organisation: { ...orphan.organisation, parent: "khong-co" } };
  expect(await makeOrganisation(keeper, resolution, { from: "file" })).toEqual({
    made: false,
    why: "parent",
  });
});

test("an organisation that is put away is there for nobody but here, and comes back whole", async () => {
  expect(await archiveOrganisation(keeper, "vp-ubnd", { ...archive, reason: "…" })).toEqual({
    moved: false,
    why: "reason",
  });
  expect(await archiveOrganisation(keeper, "vp-ubnd", archive)).toEqual({ moved: true });
  expect(await archiveOrganisation(keeper, "vp-ubnd", archive)).toEqual({ moved: false, why: "other state" });
  const listed = (await listInstalled(keeper)).find(({ code }) => code === "vp-ubnd");
  expect(listed?.archivedAt).toBeInstanceOf(Date);
  expect(await archiveOrganisation(keeper, "vp-ubnd", { ...archive, move: "restore" })).toEqual({
    moved: true,
  });
  const back = (await listInstalled(keeper)).find(({ code }) => code === "vp-ubnd");
  expect(back?.archivedAt).toBeNull();
  await expect(archiveOrganisation(keeper, "khong-co", archive)).rejects.toMatchObject({ code: "not found" });
});
