import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { packOrganisation } from "#app/[organisation]/admin/exchange/pack-organisation.ts";
import { type Actor, type Role, roles } from "#lib/domain/access.ts";
import { mostAttachments } from "#lib/domain/attachment.ts";
import { readZip } from "#lib/reading/zip-entries.ts";
import { attachFile, removeFile } from "#lib/store/attach-file.ts";
import { readAttachment, readAttachments } from "#lib/store/attachment.ts";
import { readAudit } from "#lib/store/audit.ts";
import { readAuditNames } from "#lib/store/audit-names.ts";
import { changeTarget } from "#lib/store/change-target.ts";
import { exportAttachment, exportOrganisation } from "#lib/store/export-organisation.ts";
import { moveYear } from "#lib/store/move-year.ts";
import { readTarget } from "#lib/store/target.ts";
import { database } from "#prisma/database.ts";
import { person, storeExample } from "#tests/store/example.ts";
import { recordResults } from "#tests/store/record-results.ts";

const year = 2023;
const place = { criterion: "P3a", year, branch: null };
let organisationId: string;
let elsewhere: string;
let people: Record<Role, Actor>;
let strangers: Record<Role, Actor>;

beforeAll(async () => {
  organisationId = await storeExample();
  elsewhere = await storeExample("noi-khac");
  const all = async (at: string) =>
    Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await person(at, role)])));
  people = (await all(organisationId)) as Record<Role, Actor>;
  strangers = (await all(elsewhere)) as Record<Role, Actor>;
});

let made = 0;
/** A PDF that nobody has attached yet. */
function aFile(name = "Báo cáo.pdf") {
  made += 1;
  return { name, type: "pdf" as const, content: new Uint8Array(Buffer.from(`%PDF-1.7 số ${made}`)) };
}

const filesOf = async ({ criterion, branch }: { criterion: string; branch: string | null } = place) =>
  (await readAttachments(people.viewer, organisationId, year)).find(
    (cell) => cell.criterion === criterion && cell.branch === branch,
  )?.files ?? [];

/** Attaches a file and answers its id. */
async function attached(file = aFile(), at: Parameters<typeof attachFile>[2] = place): Promise<string> {
  expect(await attachFile(people.staff, organisationId, at, file)).toEqual({ done: true, added: true });
  return (await filesOf(at)).find(({ name }) => name === file.name)?.id ?? "";
}

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

const stand = (state: string) =>
  database().assessedYear.update({
    where: { organisationId_year: { organisationId, year } },
    data: { state },
  });

const events = () => database().auditEvent.count();

describe("who may", () => {
  test.each(roles)("%s", async (role) => {
    const id = await attached(aFile(`của ${role}.pdf`));
    const actor = people[role];
    expect(await readAttachments(actor, organisationId, year)).not.toEqual([]);
    expect((await readAttachment(actor, organisationId, id)).name).toBe(`của ${role}.pdf`);
    const before = await events();
    if (role === "staff") {
      expect(await attachFile(actor, organisationId, place, aFile())).toEqual({ done: true, added: true });
      expect(await removeFile(actor, organisationId, id)).toMatchObject({ done: true });
    } else {
      const forbidden = { code: "forbidden" };
      await expect(attachFile(actor, organisationId, place, aFile())).rejects.toMatchObject(forbidden);
      await expect(removeFile(actor, organisationId, id)).rejects.toMatchObject(forbidden);
    }
    expect(await events()).toBe(before + (role === "staff" ? 2 : 0));
    const exporting = exportAttachment(actor, organisationId, id);
    if (role === "admin") await expect(exporting).resolves.toBeInstanceOf(Uint8Array);
    else await expect(exporting).rejects.toMatchObject({ code: "forbidden" });
  });

  test.each(roles)("%s of another organisation cannot tell a file from none", async (role) => {
    const id = await attached(aFile(`không phải của ${role}.pdf`));
    const actor = strangers[role];
    const missing = { code: "not found" };
    for (const [at, which] of [
      [organisationId, id],
      [elsewhere, id],
      [elsewhere, randomUUID()],
    ] as const) {
      await expect(readAttachment(actor, at, which)).rejects.toMatchObject(missing);
      if (role === "admin") await expect(exportAttachment(actor, at, which)).rejects.toMatchObject(missing);
      if (role === "staff") await expect(removeFile(actor, at, which)).rejects.toMatchObject(missing);
    }
    await expect(removeFile(actor, organisationId, id)).rejects.toMatchObject(missing);
    await expect(attachFile(actor, organisationId, place, aFile())).rejects.toMatchObject(missing);
    await expect(readAttachments(actor, organisationId, year)).rejects.toMatchObject(missing);
  });

  test.each(["", "x", "1; DROP TABLE attachment"])("%j is the id of no file", async (id) => {
    const missing = { code: "not found" };
    await expect(readAttachment(people.staff, organisationId, id)).rejects.toMatchObject(missing);
    await expect(removeFile(people.staff, organisationId, id)).rejects.toMatchObject(missing);
  });
});

describe("a file", () => {
  test("is there to the byte, told with its size, by whom, and in the trail with its hash", async () => {
    const file = { ...aFile("Quyết định.pdf"), content: new Uint8Array([...Array(70_000).keys()]) };
    const id = await attached(file);
    const { pieces, ...told } = await readAttachment(people.viewer, organisationId, id);
    expect(told).toEqual({ name: file.name, type: "pdf", size: 70_000 });
    expect(Buffer.concat(await gathered(pieces())).equals(file.content)).toBe(true);
    expect((await filesOf()).at(-1)).toMatchObject({
      ...{ id, name: file.name, size: 70_000, by: people.staff.name },
    });
    const [event] = await readAudit(people.admin, organisationId, { limit: 1 });
    const sha256 = createHash("sha256").update(file.content).digest("hex");
    expect(event).toMatchObject({
      ...{
        action: "attach",
        object: "attachment",
        key: { criterion: "P3a" },
        year,
        actorId: people.staff.userId,
      },
      ...{ before: null, after: { name: file.name, size: 70_000, sha256 } },
    });
  });

  test("is read in pieces that are one file, though it is removed meanwhile", async () => {
    const content = new Uint8Array(600_001).map((_, at) => at * 7);
    const id = await attached({ ...aFile("ba phần.pdf"), content });
    const { pieces } = await readAttachment(people.viewer, organisationId, id);
    const reading = pieces();
    const { value: first = new Uint8Array() } = await reading.next();
    expect(first.byteLength).toBe(256 * 1024);
    await removeFile(people.staff, organisationId, id);
    const rest = await gathered(reading);
    expect(rest).toHaveLength(2);
    expect(Buffer.concat([first, ...rest]).equals(content)).toBe(true);
  });

  test("of a branch's cell is that branch's", async () => {
    const ofBranch = { criterion: "P4b", year, branch: "kinh-te" };
    await attached(aFile("chi bộ.pdf"), ofBranch);
    expect((await filesOf(ofBranch)).map(({ name }) => name)).toEqual(["chi bộ.pdf"]);
    expect(await filesOf({ criterion: "P4b", branch: "noi-chinh" })).toEqual([]);
  });

  test("stays with its cell whatever result stands there", async () => {
    const at = { criterion: "P4a", year, branch: null };
    const id = await attached(aFile("ở lại.pdf"), at);
    const change = { criterion: "P4a", branch: null, result: { value: "5" } };
    await recordResults(people.staff, organisationId, year, [{ ...change, version: 0 }]);
    await recordResults(people.staff, organisationId, year, [{ ...change, version: 1, result: null }]);
    expect((await filesOf(at)).map((file) => file.id)).toEqual([id]);
  });

  test("sent twice is there once", async () => {
    const file = aFile("hai lần.pdf");
    await attached(file);
    const before = [await events(), (await filesOf()).length];
    expect(await attachFile(people.staff, organisationId, place, { ...file, name: "tên khác.pdf" })).toEqual({
      done: true,
      added: false,
    });
    expect([await events(), (await filesOf()).length]).toEqual(before);
  });

  test("removed is gone from the cell and from its address, and stays in the database and in the trail", async () => {
    const file = aFile("gỡ đi.pdf");
    const id = await attached(file);
    expect(await removeFile(people.staff, organisationId, id)).toMatchObject({ done: true, place: { year } });
    expect((await filesOf()).map((each) => each.id)).not.toContain(id);
    await expect(readAttachment(people.staff, organisationId, id)).rejects.toMatchObject({
      code: "not found",
    });
    const row = await database().attachment.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ removedById: people.staff.userId, size: file.content.length });
    const [event] = await readAudit(people.admin, organisationId, { limit: 1 });
    expect(event).toMatchObject({
      ...{ action: "detach", object: "attachment", key: { criterion: "P3a" }, year },
      ...{ before: { name: "gỡ đi.pdf" }, after: null },
    });
    await expect(removeFile(people.staff, organisationId, id)).rejects.toMatchObject({ code: "not found" });
    await attached(file);
  });

  test("is one of at most so many in a cell, also of those that come at one moment", async () => {
    const at = { criterion: "P1a", year, branch: null };
    const files = Array.from({ length: mostAttachments + 4 }, () => aFile());
    const done = await Promise.all(files.map((file) => attachFile(people.staff, organisationId, at, file)));
    expect(done.filter((each) => each.done)).toHaveLength(mostAttachments);
    expect(done.filter((each) => !each.done && each.why === "too many")).toHaveLength(4);
    expect(await filesOf(at)).toHaveLength(mostAttachments);
  });

  test.each([
    ["a criterion of nobody", { criterion: "X1", year, branch: null }],
    ["a year of no term", { criterion: "P3a", year: 2031, branch: null }],
    ["a branch where none is asked", { criterion: "P3a", year, branch: "kinh-te" }],
    ["no branch where one is asked", { criterion: "P4b", year, branch: null }],
    ["a criterion taken from ratings", { criterion: "P5a", year, branch: null }],
  ])("goes to no cell of %s", async (_, at) => {
    await expect(attachFile(people.staff, organisationId, at, aFile())).rejects.toMatchObject({
      code: "not found",
    });
  });

  test.each(["submitted", "approved"])("neither comes nor goes in a year %s", async (state) => {
    const id = await attached(aFile(`trước khi ${state}.pdf`));
    await stand(state);
    const before = await events();
    const locked = { done: false, why: "locked", year, state };
    expect(await attachFile(people.staff, organisationId, place, aFile())).toEqual(locked);
    expect(await removeFile(people.staff, organisationId, id)).toEqual(locked);
    expect(await events()).toBe(before);
    expect((await readAttachment(people.viewer, organisationId, id)).type).toBe("pdf");
    await stand("draft");
  });
});

test("who attached a file of a year does not approve it", async () => {
  const memberships = [...people.staff.memberships, ...people.committee.memberships];
  const both = { ...(await person(organisationId, "staff")), memberships };
  await attachFile(both, organisationId, { ...place, year: 2025 }, aFile());
  const where = { organisationId_year: { organisationId, year: 2025 } };
  await database().assessedYear.update({ where, data: { state: "submitted" } });
  const approval = { move: "approve", note: null, acknowledged: [] as string[] } as const;
  expect(await moveYear(both, organisationId, 2025, approval)).toEqual({ moved: false, why: "own figures" });
});

test("a criterion that has a file is not taken out of its target", async () => {
  await attached(aFile(), { criterion: "G1a", year, branch: null });
  await database().result.deleteMany({ where: { criterion: { code: "G1a", term: { organisationId } } } });
  const address = { target: "G1", term: "2020-2025" };
  const { target, version } = await readTarget(people.admin, organisationId, address);
  const criteria = target.criteria.map((each) => ({ ...each, code: `${each.code}-moi` }));
  const grounds = { reason: "thử", basis: "12-NQ/ĐU" };
  const change = { version, target: { ...target, criteria }, grounds };
  expect(await changeTarget(people.admin, organisationId, address, change)).toMatchObject({
    stored: false,
    faults: expect.arrayContaining([expect.objectContaining({ code: "removed" })]),
  });
});

test("everything of an organisation has its files, each under a name of its own, without those removed", async () => {
  const [first, second] = [aFile("cùng tên.pdf"), aFile("cùng tên.pdf")];
  await attached(first);
  await attached(second, { criterion: "P4b", year, branch: "noi-chinh" });
  await removeFile(people.staff, organisationId, await attached(aFile("bỏ lại.pdf")));
  const everything = await exportOrganisation(people.admin, organisationId);
  const parts: Uint8Array[] = [];
  const contentOf = (id: string) => exportAttachment(people.admin, organisationId, id);
  const names = await readAuditNames(people.admin, organisationId);
  const packed = { name: "Đảng bộ", everything, names, contentOf };
  for await (const part of packOrganisation(packed, new Date())) parts.push(part);
  const zip = readZip(Buffer.concat(parts), () => true);
  if ("fault" in zip) throw new Error(zip.fault);
  const contents = new Map(zip.entries.map(({ name, content }) => [name, content]));
  const list: { file: string; name: string; sha256: string }[] = JSON.parse(
    String(contents.get("dinh-kem/danh-sach.json")),
  );
  expect([...contents.keys()].filter((name) => name.startsWith("dinh-kem/"))).toHaveLength(list.length + 2);
  for (const { file, sha256 } of list)
    expect(
      createHash("sha256")
        .update(contents.get(file) ?? "")
        .digest("hex"),
    ).toBe(sha256);
  const same = list.filter(({ name }) => name === "cùng tên.pdf");
  expect(same).toMatchObject([
    { term: "2020-2025", year, criterion: "P3a", branch: null, attachedBy: people.staff.name },
    { criterion: "P4b", branch: "noi-chinh", size: second.content.length },
  ]);
  expect(same.map(({ file }) => file.replace(/\d{4} /, ""))).toEqual([
    "dinh-kem/2023/P3a/cùng tên.pdf",
    "dinh-kem/2023/P4b/noi-chinh/cùng tên.pdf",
  ]);
  expect(list.map(({ name }) => name)).not.toContain("bỏ lại.pdf");

  // Whoever opens it finds what each file is, and reads results, evidence and trail in words.
  const text = (name: string) => String(contents.get(name));
  expect([...contents.keys()][0]).toBe("DOC-TOI.txt");
  expect(text("DOC-TOI.txt")).toMatch(
    /^\ufeffHÃY ĐỌC TRƯỚC: TOÀN BỘ DỮ LIỆU CỦA Đảng bộ\r\n[\s\S]*READ ME FIRST/,
  );
  const folders = [...contents.keys()].flatMap((name) => /^.+?\//.exec(name)?.[0] ?? []);
  for (const folder of new Set(folders)) expect(text("DOC-TOI.txt")).toContain(`\r\n${folder}`);
  expect(text("nhiem-ky/2020-2025-ket-qua.csv").split("\r\n")[0]).toBe(
    '\ufeff"Mã chỉ tiêu","Chỉ tiêu","Mã tiêu chí","Tiêu chí","Đơn vị tính","Chi bộ","Năm","Kết quả","Ghi chú"',
  );
  expect(text("dinh-kem/danh-sach.csv")).toContain(`cùng tên.pdf","2020-2025","2023","P4b","noi-chinh"`);
  expect(text("nhat-ky/nhat-ky.csv")).toContain("Đính kèm tệp minh chứng · P3a · năm 2023");
});

describe("the database itself", () => {
  test.each([
    ["another content", { content: new Uint8Array([1]) }],
    ["another name", { name: "khác.pdf" }],
    ["another cell", { year: 2022 }],
    ["a removal undone", { removedAt: null }],
  ])("keeps a file from %s", async (_, data) => {
    const id = await attached(aFile());
    await expect(database().attachment.update({ where: { id }, data })).rejects.toThrow();
  });

  test("keeps files from being deleted", async () => {
    await expect(database().attachment.deleteMany()).rejects.toThrow(/kept/);
    await expect(database().$executeRaw`TRUNCATE attachment`).rejects.toThrow(/kept/);
  });
});
