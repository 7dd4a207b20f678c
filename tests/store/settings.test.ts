import { beforeAll, describe, expect, test } from "vitest";
import type { Actor, Role } from "#lib/domain/access.ts";
import type { NamedSettings } from "#lib/domain/named-settings.ts";
import { readAudit } from "#lib/store/audit.ts";
import { readReport } from "#lib/store/read-report.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { readSessionLimits, recordSessionLimits } from "#lib/store/session-limits.ts";
import { readSettings, recordSettings } from "#lib/store/settings.ts";
import { database } from "#prisma/database.ts";
import { operator, person, storeExample } from "#tests/store/example.ts";

let organisationId: string;
const people = {} as Record<Role, Actor>;
let stranger: Actor;
beforeAll(async () => {
  organisationId = await storeExample();
  for (const role of ["staff", "committee", "admin", "viewer"] as const)
    people[role] = await person(organisationId, role);
  stranger = await person(await storeExample("noi-khac"), "admin");
});

const ours: NamedSettings = {
  names: { name: "Đảng bộ Văn phòng", committee: "Đảng uỷ Văn phòng", place: "Hà Nội" },
  settings: {
    excellentCap: "15.5",
    excellentCapBase: "good only",
    newHeadcount: "rounded up",
    newCountOnTrackAsMet: true,
    documents: { recipients: ["Tỉnh ủy", "Các chi bộ"], office: "PHÓ BÍ THƯ" },
    signatory: "Trần Văn Bình",
  },
};
const version = async () => (await readSettings(people.admin, organisationId)).version;
const record = async (actor: Actor, settings = ours, upon?: number) =>
  recordSettings(actor, organisationId, { version: upon ?? (await version()), ...settings });

test("settings are recorded upon the version that was seen, and the event holds what changed", async () => {
  expect(await record(people.admin)).toEqual({ stored: true });
  expect(await readSettings(people.staff, organisationId)).toMatchObject({
    ...ours,
    version: 2,
    by: people.admin.name,
  });
  const [event] = await readAudit(people.admin, organisationId, { limit: 1 });
  expect(event).toMatchObject({ action: "change", object: "settings", key: {} });
  expect(event?.before).toEqual({
    ...{ name: "Đảng bộ Văn phòng UBND tỉnh", committee: "Đảng ủy Văn phòng UBND tỉnh" },
    ...{ superior: "Đảng ủy Các cơ quan tỉnh", place: null },
    ...{
      excellentCap: "20",
      excellentCapBase: "good or better",
      newHeadcount: "exact",
      newCountOnTrackAsMet: false,
    },
    ...{ recipients: null, office: null, signatory: null },
  });
  expect(event?.after).toMatchObject({
    superior: null,
    recipients: ["Tỉnh ủy", "Các chi bộ"],
    excellentCap: "15.5",
  });
});

test("saving what stands writes no event and makes no version", async () => {
  const before = await version();
  expect(await record(people.admin)).toEqual({ stored: true });
  expect(await version()).toBe(before);
});

test("a stale form is told what stands, and overwrites nothing", async () => {
  const other = { ...ours, names: { ...ours.names, name: "Tên khác" } };
  expect(await record(people.admin, other, 1)).toMatchObject({ stored: false, stale: { names: ours.names } });
  expect((await readSettings(people.admin, organisationId)).names).toEqual(ours.names);
});

test.each<[string, NamedSettings, object]>([
  ["no name", { ...ours, names: { name: " " } }, { name: "missing" }],
  [
    "a cap above 100",
    { ...ours, settings: { ...ours.settings, excellentCap: "100.5" } },
    { excellentCap: "cap" },
  ],
])("%s is refused", async (_, settings, faults) => {
  expect(await record(people.admin, settings)).toEqual({ stored: false, faults });
});

test("they travel in the resolution, and the documents in the report, without who signs", async () => {
  const { organisation, settings } = await readResolution(operator, organisationId);
  expect(settings).toEqual(ours.settings);
  expect(organisation).toMatchObject(ours.names);
  const { reports } = await readReport(people.viewer, organisationId, { review: "mid-term" });
  expect(reports.computed.documents).toEqual(ours.settings.documents);
  expect(JSON.stringify(reports.computed.documents)).not.toContain("Trần Văn Bình");
});

describe("only an administrator of the organisation changes them", () => {
  test.each<Role>(["staff", "committee", "viewer"])("%s may not", async (role) => {
    await expect(record(people[role], ours, 2)).rejects.toMatchObject({ code: "forbidden" });
  });
  test("another organisation's administrator is told that nothing is there", async () => {
    await expect(record(stranger, ours, 2)).rejects.toMatchObject({ code: "not found" });
    await expect(readSettings(stranger, organisationId)).rejects.toMatchObject({ code: "not found" });
  });
});

describe("session limits", () => {
  const limits = { idleMinutes: 30, longestHours: 8, adminsNeedFactor: false };
  const installer = () => ({ ...people.admin, installation: true });

  test("are for those with the installation-wide mark", async () => {
    for (const actor of [...Object.values(people), stranger])
      await expect(recordSessionLimits(actor, { version: 1, ...limits })).rejects.toMatchObject({
        code: "forbidden",
      });
    for (const role of ["staff", "committee", "viewer"] as const)
      await expect(readSessionLimits(people[role], organisationId)).rejects.toMatchObject({
        code: "forbidden",
      });
    expect(await readSessionLimits(people.admin, organisationId)).toMatchObject({
      idleMinutes: 60,
      longestHours: 12,
    });
  });

  test("are held to their bounds and to each other", async () => {
    const faulty = { ...limits, version: 1, idleMinutes: 14, longestHours: 25 };
    expect(await recordSessionLimits(installer(), faulty)).toEqual({
      stored: false,
      faults: { idleMinutes: "bounds", longestHours: "bounds" },
    });
    expect(
      await recordSessionLimits(installer(), { ...limits, version: 1, idleMinutes: 90, longestHours: 1 }),
    ).toEqual({
      stored: false,
      faults: { idleMinutes: "longer than a session" },
    });
  });

  test("bind the sessions that are open, upon the version that was seen, with an event of the installation", async () => {
    const inAnHour = new Date(Date.now() + 3_600_000);
    const { token } = await database().session.create({
      data: { userId: people.staff.userId ?? "", token: "open", expiresAt: inAnHour },
    });
    expect(await recordSessionLimits(installer(), { version: 1, ...limits })).toEqual({ stored: true });
    expect(await recordSessionLimits(installer(), { version: 1, ...limits })).toMatchObject({
      stored: false,
      stale: { ...limits, version: 2, by: people.admin.name },
    });
    const { expiresAt } = await database().session.findUniqueOrThrow({ where: { token } });
    expect(expiresAt.getTime()).toBeLessThan(inAnHour.getTime() - 25 * 60_000);
    const event = await database().auditEvent.findFirst({ where: { object: "session limits" } });
    expect(event).toMatchObject({
      ...{ organisationId: null, action: "change", after: limits },
      before: { idleMinutes: 60, longestHours: 12 },
    });
  });
});
