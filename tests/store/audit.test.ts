import { beforeAll, describe, expect, test } from "vitest";
import { auditRecords } from "#app/[organisation]/admin/audit/audit-records.ts";
import type { Actor, Role } from "#lib/domain/access.ts";
import type { AuditFilter } from "#lib/forms/audit-filter.ts";
import { readAudit } from "#lib/store/audit.ts";
import { readAuditNames } from "#lib/store/audit-names.ts";
import { listAuditedPeople } from "#lib/store/audited-people.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";
import { person, storeExample } from "#tests/store/example.ts";

let organisationId: string;
let elsewhere: string;
const people = {} as Record<Role, Actor>;
let stranger: Actor;

const event = (own: Partial<Prisma.AuditEventCreateManyInput>): Prisma.AuditEventCreateManyInput => ({
  ...{ organisationId, actorId: people.staff.userId, actorName: people.staff.name },
  ...{ action: "change", object: "result", key: { criterion: "P1a" }, year: 2022, ...own },
});

beforeAll(async () => {
  organisationId = await storeExample();
  elsewhere = await storeExample("noi-khac");
  for (const role of ["staff", "committee", "admin", "viewer"] as const)
    people[role] = await person(organisationId, role);
  stranger = await person(elsewhere, "admin");
  await database().auditEvent.createMany({
    data: [
      event({ at: new Date("2026-03-01T16:59:00Z"), before: { note: "cũ" }, after: { note: "=1+1" } }),
      event({ at: new Date("2026-03-01T17:00:00Z"), actorId: people.committee.userId, object: "conclusion" }),
      event({ at: new Date("2026-03-02T16:59:59Z"), year: 2021 }),
      event({ at: new Date("2026-03-02T17:00:00Z"), actorId: null, actorName: "console" }),
      event({ organisationId: null, action: "sign in", object: "session", key: {}, year: null }),
      event({ organisationId: elsewhere }),
    ],
  });
});

const asked = async (filter: AuditFilter, actor = people.admin) =>
  (await readAudit(actor, organisationId, { limit: 50, filter })).filter(({ object }) => object !== "user");

describe("the trail is asked for", () => {
  test("a person, or the console", async () => {
    const found = await asked({ person: people.committee.userId });
    expect(found.map(({ object }) => object)).toEqual(["conclusion"]);
    expect((await asked({ person: null })).map(({ action }) => action)).toEqual(["change", "import"]);
  });

  test("an object and a year", async () => {
    expect(await asked({ object: "result" })).toHaveLength(3);
    expect(await asked({ object: "result", year: 2021 })).toHaveLength(1);
  });

  test("days of the office, both included", async () => {
    const minutes = (events: { at: Date }[]) => events.map(({ at }) => at.toISOString().slice(5, 16));
    expect(minutes(await asked({ from: "2026-03-02", to: "2026-03-02" }))).toEqual([
      "03-02T16:59",
      "03-01T17:00",
    ]);
    expect(minutes(await asked({ to: "2026-03-01" }))).toEqual(["03-01T16:59"]);
  });

  test("what belongs to no organisation, by those with the installation-wide mark alone", async () => {
    await expect(asked({ installation: true })).rejects.toMatchObject({ code: "forbidden" });
    const found = await asked({ installation: true }, { ...people.admin, installation: true });
    expect(found.map(({ action }) => action)).toEqual(["sign in"]);
  });
});

test("everybody who did something is named once", async () => {
  const names = (await listAuditedPeople(people.admin, organisationId)).map(({ name }) => name);
  expect(names.toSorted()).toEqual([people.committee.name, people.staff.name].toSorted());
  expect(await listAuditedPeople(stranger, elsewhere)).toMatchObject([{ id: people.staff.userId }]);
});

test("only an administrator of the organisation sees it", async () => {
  for (const role of ["staff", "committee", "viewer"] as const) {
    await expect(asked({}, people[role])).rejects.toMatchObject({ code: "forbidden" });
    await expect(listAuditedPeople(people[role], organisationId)).rejects.toMatchObject({
      code: "forbidden",
    });
  }
  await expect(asked({}, stranger)).rejects.toMatchObject({ code: "not found" });
  await expect(listAuditedPeople(stranger, organisationId)).rejects.toMatchObject({ code: "not found" });
});

describe("as a CSV file", () => {
  const fileOf = async (filter: AuditFilter) => {
    const parts: string[] = [];
    const names = await readAuditNames(people.admin, organisationId);
    const asking = { filter, names, locale: "vi" as const };
    for await (const part of auditRecords(people.admin, organisationId, asking)) parts.push(part);
    return parts;
  };

  test("before and after stand in words, and no formula runs", async () => {
    const [head, rest] = await fileOf({ to: "2026-03-01" });
    expect(head).toBe("\uFEFFSố thứ tự,Lúc,Người thực hiện,Việc,Trước,Sau\r\n");
    const { name } = people.staff;
    expect(rest).toMatch(
      new RegExp(
        `^\\d+,01/03/2026 23:59,${name},Sửa kết quả · P1a · năm 2022,ghi chú: cũ,ghi chú: =1\\+1\r\n$`,
      ),
    );
  });

  test("all of a long trail is in it, part by part", async () => {
    const many = Array.from({ length: 1001 }, (_, at) =>
      event({ object: "base figures", year: 2000 + (at % 3) }),
    );
    await database().auditEvent.createMany({ data: many });
    const parts = await fileOf({ object: "base figures" });
    expect(parts.map((part) => part.split("\r\n").length - 1)).toEqual([1, 500, 500, 1]);
  });
});
