import { randomUUID } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";
import pg from "pg";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { may, type Role, roles } from "#lib/domain/access.ts";
import { largestAttachment } from "#lib/domain/attachment.ts";
import { storedZip } from "#lib/reading/stored-zip.ts";
import { database } from "#prisma/database.ts";
import { ask, put, signedIn } from "#tests/api/ask.ts";
import { person, storeExample } from "#tests/store/example.ts";

const cell = "vp-ubnd/results/P3a/2022/attachments";
let organisationId: string;
const headers = new Map<string, Record<string, string>>();
const of = (name: string) => headers.get(name) ?? {};

beforeAll(async () => {
  organisationId = await storeExample();
  const elsewhere = await storeExample("noi-khac");
  const enter = async (name: string, at: string, role: Role) =>
    headers.set(name, await signedIn((await person(at, role)).userId));
  for (const role of roles) await enter(role, organisationId, role);
  await enter("staff elsewhere", elsewhere, "staff");
});

// A cell takes only so many files.
beforeEach(async () => {
  await database().attachment.updateMany({ where: { removedAt: null }, data: { removedAt: new Date() } });
});

let made = 0;
const pdf = () => {
  made += 1;
  return Buffer.from(`%PDF-1.7 số ${made}`);
};

const send = (
  body: BodyInit,
  { name = "Báo cáo.pdf", who = "staff", to = cell }: { name?: string; who?: string; to?: string } = {},
) => {
  const at = `${to}${to.includes("?") ? "&" : "?"}name=${encodeURIComponent(name)}`;
  return ask("POST", at, { headers: of(who), body });
};

type Listed = { id: string; name: string; size: number; by: string | null; at: string };
const listed = async (answer: Response): Promise<Listed[]> => (await answer.json()).files;

/** Attaches a file and answers what the cell then tells of it. */
async function sent(name = "Báo cáo.pdf", content = pdf()): Promise<Listed> {
  const answer = await send(content, { name });
  expect(answer.status).toBe(201);
  const file = (await listed(answer)).at(-1);
  if (file === undefined) throw new Error("nothing was attached");
  return file;
}

const download = (id: string, who = "viewer", at = "vp-ubnd") =>
  ask("GET", `${at}/attachments/${id}`, { headers: of(who) });
const remove = (id: string, who = "staff", at = "vp-ubnd") =>
  ask("PUT", `${at}/attachments/${id}/removal`, { headers: of(who) });

const stand = (year: number, state: string) =>
  database().assessedYear.update({
    where: { organisationId_year: { organisationId, year } },
    data: { state },
  });

test("a file is attached, listed, handed out to the byte, and removed", async () => {
  const content = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.from([...Array(256).keys()])]);
  const file = await sent("Quyết định 12.pdf", content);
  expect(file).toMatchObject({ name: "Quyết định 12.pdf", size: content.length, by: expect.any(String) });
  const got = await download(file.id);
  expect(got.status).toBe(200);
  expect(Buffer.from(await got.arrayBuffer()).equals(content)).toBe(true);
  expect(await listed(await remove(file.id))).not.toContainEqual(file);
  expect((await download(file.id)).status).toBe(404);
  expect((await remove(file.id)).status).toBe(404);
});

test("of a file that is not read on, one piece is fetched", async () => {
  const fetched = vi.spyOn(pg.Pool.prototype, "query");
  const pieces = () =>
    fetched.mock.calls.filter(([asked]) => JSON.stringify(asked).includes("substring(content")).length;
  const { id } = await sent("lớn.pdf", Buffer.concat([pdf(), Buffer.alloc(2_000_000)]));
  const reader = (await download(id)).body?.getReader();
  expect(pieces()).toBe(0);
  expect((await reader?.read())?.value?.byteLength).toBe(256 * 1024);
  await turn();
  expect(pieces()).toBe(1);
  await reader?.cancel();
  fetched.mockRestore();
});

test("a file is only ever kept, never shown, under a name that every program reads", async () => {
  const { id } = await sent('Đề án "số 5" (dự thảo).pdf');
  const { headers: said } = await download(id);
  expect(said.get("content-type")).toBe("application/pdf");
  expect(said.get("content-disposition")).toBe(
    "attachment; filename=\"De an so 5 (du thao).pdf\"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20s%E1%BB%91%205%20%28d%E1%BB%B1%20th%E1%BA%A3o%29.pdf",
  );
});

test("the same content again is answered as what is there", async () => {
  const content = pdf();
  const file = await sent("một lần.pdf", content);
  const again = await send(content, { name: "hai lần.pdf" });
  expect(again.status).toBe(200);
  expect(await listed(again)).toEqual([file]);
});

test("the name follows the content, and no name is no fault", async () => {
  expect((await sent("../../Báo cáo.exe")).name).toBe("Báo cáo.exe.pdf");
  expect((await sent("")).name).toBe("minh-chung.pdf");
});

describe("what is not attached", () => {
  const whole = (size: number) => Buffer.concat([Buffer.from("%PDF-1.7"), Buffer.alloc(size - 8)]);

  test.each<[string, Buffer<ArrayBuffer>, number, string]>([
    ["a program called .pdf", Buffer.from("MZ\u0090"), 415, "file type"],
    ["an SVG", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), 415, "file type"],
    ["a page called .pdf", Buffer.from("<!doctype html>"), 415, "file type"],
    ["an archive that is no document", Buffer.from("PK\u0003\u0004"), 415, "file type"],
    ["an empty file", Buffer.alloc(0), 422, "file empty"],
    ["a file over 10 MB", whole(largestAttachment + 1), 413, "file too large"],
  ])("%s", async (_, content, status, code) => {
    const before = await database().auditEvent.count();
    const answer = await send(content);
    expect(answer.status).toBe(status);
    expect((await answer.json()).error).toMatchObject({ code, message: expect.stringMatching(/\.$/) });
    expect(await database().auditEvent.count()).toBe(before);
  });

  test("a file over 10 MB that comes in parts of no stated length", async () => {
    let parts = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        parts += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
        if (parts === 11) controller.close();
      },
    });
    expect((await send(body)).status).toBe(413);
  });

  test("a Word file with macros, which is told so", async () => {
    const file = storedZip([
      { name: "[Content_Types].xml", content: Buffer.from('<Override PartName="/a" ContentType="b"/>') },
      { name: "word/vbaProject.bin", content: Buffer.from("x") },
    ]);
    const answer = await send(new Uint8Array(file));
    expect(answer.status).toBe(415);
    expect((await answer.json()).error).toMatchObject({
      ...{ code: "file macros", message: expect.stringContaining("Tệp này có macro") },
    });
  });

  test.each<[string, number, (userId: string) => Promise<unknown>]>([
    [
      ...(["whose role was withdrawn", 403] as const),
      (userId) => database().membership.updateMany({ where: { userId }, data: { role: "viewer" } }),
    ],
    [
      ...(["who left the organisation", 404] as const),
      (userId) => database().membership.deleteMany({ where: { userId } }),
    ],
    [
      ...(["whose session was ended", 401] as const),
      (userId) => database().session.deleteMany({ where: { userId } }),
    ],
  ])("what somebody sends %s while it came", async (_, status, withdraw) => {
    const { userId } = await person(organisationId, "staff");
    headers.set("leaving", await signedIn(userId));
    const before = await database().auditEvent.count();
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          controller.enqueue(pdf());
          await withdraw(userId ?? "");
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    expect((await send(body, { who: "leaving" })).status).toBe(status);
    expect(await database().attachment.count({ where: { attachedById: userId } })).toBe(0);
    expect(await database().auditEvent.count()).toBe(before);
  });

  test("10 MB are taken", async () => {
    const file = await sent("lớn.pdf", whole(largestAttachment));
    expect(file.size).toBe(largestAttachment);
    expect((await (await download(file.id)).arrayBuffer()).byteLength).toBe(largestAttachment);
  });
});

const states = ["draft", "submitted", "approved"] as const;

/** What the table of lib/domain/access.ts makes of attaching and removing. */
function expected(who: string, state: (typeof states)[number]): number {
  const role = roles.find((each) => each === who);
  if (role === undefined) return who === "nobody" ? 401 : 404;
  const memberships = [{ organisationId, role }];
  const actor = { userId: "", name: "", installation: false, memberships };
  if (!may(actor, "enter figures", organisationId)) return 403;
  return state === "draft" ? 200 : 423;
}

describe.each([...roles, "staff elsewhere", "nobody"])("%s", (who) => {
  test.each(states)("attaches and removes in a year %s as they may", async (state) => {
    const { id } = await sent();
    await stand(2022, state);
    const before = await database().auditEvent.count();
    const status = expected(who, state);
    expect((await send(pdf(), { who })).status).toBe(status === 200 ? 201 : status);
    expect((await remove(id, who)).status).toBe(status);
    expect(await database().auditEvent.count()).toBe(before + (status === 200 ? 2 : 0));
    await stand(2022, "draft");
  });

  test("downloads what they may see", async () => {
    const { id } = await sent();
    const status = who === "nobody" ? 401 : who === "staff elsewhere" ? 404 : 200;
    expect((await download(id, who)).status).toBe(status);
  });
});

test("a file of another organisation answers as none does", async () => {
  const { id } = await sent();
  for (const answering of [download, remove]) {
    const theirs = await answering(id, "staff elsewhere", "noi-khac");
    const nobodys = await answering(randomUUID(), "staff elsewhere", "noi-khac");
    expect([theirs.status, await theirs.text()]).toEqual([nobodys.status, await nobodys.text()]);
    expect(theirs.status).toBe(404);
  }
});

test("no page of another site attaches or removes", async () => {
  const { id } = await sent();
  const foreign = { ...of("staff"), origin: "http://xau.example" };
  expect((await ask("POST", cell, { headers: foreign, body: pdf() })).status).toBe(403);
  expect((await ask("PUT", `vp-ubnd/attachments/${id}/removal`, { headers: foreign })).status).toBe(403);
  const meant = { ...of("staff"), "x-user": randomUUID() };
  expect((await ask("POST", cell, { headers: meant, body: pdf() })).status).toBe(401);
});

test("a cell tells in its history which files came and went between its figures", async () => {
  const at = "vp-ubnd/results/P3a/2022";
  await put(at, of("staff"), { version: 1, result: { value: "7" } });
  const { id } = await sent("lịch sử.pdf");
  await remove(id);
  const answer = await ask("GET", `${at}/history`, { headers: of("viewer") });
  const { history } = await answer.json();
  expect(history.slice(0, 3)).toMatchObject([
    { file: { deed: "detach", name: "lịch sử.pdf" }, by: expect.any(String), at: expect.any(String) },
    { file: { deed: "attach", name: "lịch sử.pdf" } },
    { result: { value: "7" } },
  ]);
  expect(history.at(-1)).toMatchObject({ result: { value: expect.any(String) }, by: null, at: null });
});
