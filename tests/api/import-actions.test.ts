import { beforeAll, describe, expect, test, vi } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { importTermByForm } from "#app/[organisation]/admin/exchange/import-term.ts";
import { importTable } from "#app/[organisation]/results/table/import-table.ts";
import { type Actor, type Role, roles } from "#lib/domain/access.ts";
import { noTable, type TableImport } from "#lib/forms/table-import.ts";
import { noTermImport, type TermImportState } from "#lib/forms/term-import.ts";
import { writeResolutionFile } from "#lib/resolution-file/write.ts";
import { readAudit } from "#lib/store/audit.ts";
import { readResultCells } from "#lib/store/result-cells.ts";
import { database } from "#prisma/database.ts";
import { signedIn } from "#tests/api/ask.ts";
import { exampleResolution, person, storeExample } from "#tests/store/example.ts";
import { recordResults } from "#tests/store/record-results.ts";

// Actions as Next calls them, with the messages' keys for words.
const request = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => request.headers }));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Error("not found");
  },
}));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "vi",
  getTranslations: async () => (key: string) => key,
}));

let organisationId: string;
const people = {} as Record<Role, Actor>;
let stranger: Actor;

beforeAll(async () => {
  organisationId = await storeExample();
  for (const role of roles) people[role] = await person(organisationId, role);
  const elsewhere = await storeExample("noi-khac");
  stranger = await person(elsewhere, "admin");
});

const as = async (actor: Actor) => {
  request.headers = new Headers(await signedIn(actor.userId));
};

function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe("a term from a file", () => {
  const later = (change = (text: string) => text) => {
    const { branches, organisation } = exampleResolution();
    const bare = { ...exampleResolution(), targets: [], results: [], reviews: [], branches, organisation };
    const term = { code: "2025-2030", name: "2025–2030", firstYear: 2026, lastYear: 2030 };
    const none = { organisationRatings: [], branchRatings: [], memberRatings: [], baseFigures: [] };
    return new File([change(writeResolutionFile({ ...bare, ...none, term }))], "nhiem-ky.json");
  };
  const send = (fields: Record<string, string | File>): Promise<TermImportState> =>
    importTermByForm("vp-ubnd", noTermImport, formOf(fields));
  const terms = () => database().term.count({ where: { organisationId } });

  test("is looked at, and then brought in", async () => {
    await as(people.admin);
    const looked = await send({ file: later() });
    expect(looked).toMatchObject({ notice: null, faults: [], preview: { years: "2026–2030" } });
    expect(await terms()).toBe(1);
    const seen = looked.preview?.seen ?? "";
    const other = await send({ file: later((text) => text.replace("2025–2030", "Khóa sau")), seen });
    expect(other).toMatchObject({
      notice: { kind: "refused", text: "otherFile" },
      preview: { name: "Khóa sau" },
    });
    expect(await terms()).toBe(1);
    expect(await send({ file: later(), seen })).toMatchObject({
      notice: { kind: "imported" },
      imported: "2025-2030",
    });
    expect(await terms()).toBe(2);
    expect(await send({ file: later(), seen })).toMatchObject({
      notice: { kind: "refused" },
      faults: [{ path: "term.code", text: "term there" }],
    });
  });

  test("with faults is refused whole, each by its place", async () => {
    await as(people.admin);
    const broken = later((text) =>
      text.replace('"firstYear": 2026', '"firstYear": 2026, "x": 1').replace("vp-ubnd", "vp ubnd"),
    );
    const answer = await send({ file: broken });
    expect(answer.faults.map(({ path }) => path).toSorted()).toEqual(["organisation.code", "term.x"]);
    expect(await send({ file: new File(["{"], "x.json") })).toMatchObject({
      faults: [{ path: "tệp", text: "Tệp không phải JSON hợp lệ." }],
    });
    expect(await send({})).toMatchObject({ notice: { text: "noFile" } });
  });

  test.each(roles.filter((role) => role !== "admin"))("is not for %s", async (role) => {
    await as(people[role]);
    await expect(send({ file: later() })).rejects.toThrow("not found");
  });

  test("is not for another organisation's admin, nor for a place that is none", async () => {
    await as(stranger);
    await expect(send({ file: later() })).rejects.toThrow("not found");
    for (const code of [null, { startsWith: "vp" }, "khong-co"])
      await expect(
        (importTermByForm as (...sent: unknown[]) => Promise<unknown>)(code, noTermImport, new FormData()),
      ).rejects.toThrow("not found");
  });

  test("is not taken from the signed out", async () => {
    request.headers = new Headers();
    expect(await send({ file: later() })).toMatchObject({ notice: { kind: "refused", text: "signedOut" } });
  });
});

describe("a table of several years", () => {
  const address = { organisation: "vp-ubnd", term: "2020-2025" };
  const send = (fields: Record<string, string | File>, at: unknown = address): Promise<TableImport> =>
    (importTable as (...sent: unknown[]) => Promise<TableImport>)(at, noTable, formOf(fields));

  async function fileOf(rows: (string | number)[][]): Promise<File> {
    const data = rows.map((row) => row.map((value) => ({ value })));
    return new File([new Uint8Array(await writeExcelFile(data).toBuffer())], "bang.xlsx");
  }
  const heads = ["TT", "Mã", "Nội dung", "Năm 2023", "Năm 2024", "Năm 2025"];
  const stands = async (criterion: string, year: number) =>
    (await readResultCells(people.staff, organisationId, year)).find((cell) => cell.criterion === criterion);

  test("is previewed cell by cell, and stored upon what was seen", async () => {
    await as(people.staff);
    const file = await fileOf([
      heads,
      ["1", "P3a", "x", 2, 3, "—"],
      ["2", "P1a", "x", "64/65", "", ""],
      ["", "", "Khác", 1, "", ""],
    ]);
    const looked = await send({ file });
    expect(looked.table?.columns.map(({ role }) => role)).toEqual([
      "skip",
      "code",
      "text",
      "2023",
      "2024",
      "2025",
    ]);
    expect(looked.preview?.changes.map(({ id, fields }) => [id, fields[0]?.cell, fields[0]?.now])).toEqual([
      ["P3a 2023", "Sheet1!D2", "2"],
      ["P3a 2024", "Sheet1!E2", "3"],
      ["P1a 2023", "Sheet1!D3", "64/65"],
    ]);
    expect(looked.preview?.left).toEqual([{ cell: "Sheet1!C4", text: "left.unknown" }]);
    expect(await stands("P3a", 2024)).toBeUndefined();
    const figures = looked.preview?.carried ?? "";
    expect(looked.preview?.file).toBe("bang.xlsx");
    expect(await send({ figures, source: "bang.xlsx" })).toMatchObject({ notice: { kind: "stored" } });
    const events = await readAudit(people.admin, organisationId, { limit: 3 });
    expect(events.map(({ file: source }) => source)).toEqual(Array(3).fill("bang.xlsx"));
    expect(await stands("P3a", 2024)).toMatchObject({ result: { value: "3" }, version: 1 });
    expect(await stands("P1a", 2023)).toMatchObject({ result: { numerator: "64", denominator: "65" } });
    // What was meanwhile stored makes the preview stale: it is shown anew, and nothing is stored.
    expect(await send({ figures })).toMatchObject({ notice: { kind: "refused", text: "stale" } });
  });

  test("is read again with other columns, and its faults are named by their cells", async () => {
    await as(people.staff);
    const looked = await send({ file: await fileOf([heads, ["1", "P3a", "x", "hai", 3, ""]]) });
    expect(looked.preview?.faults).toEqual([{ cell: "Sheet1!D2", text: "unreadable" }]);
    const table = looked.table?.carried ?? "";
    const again = await send({
      table,
      "role:1": "code",
      "role:4": "2025",
      "role:3": "skip",
      "role:5": "1999",
    });
    expect(again.preview).toMatchObject({ faults: [], changes: [{ id: "P3a 2025" }] });
  });

  test("asks once what its dots before three digits mean, and reads the whole table so", async () => {
    await as(people.staff);
    const looked = await send({ file: await fileOf([heads, ["1", "P4a", "x", "", "1.250", "2.000"]]) });
    expect(looked.preview?.faults.map(({ cell }) => cell)).toEqual(["Sheet1!E2", "Sheet1!F2"]);
    expect(looked.table?.dot).toEqual({ text: "1.250", thousands: "1250", decimals: "1,25", chosen: null });
    const chosen = { "role:1": "code", "role:4": "2024", "role:5": "2025" };
    const readAs = async (dot: string) =>
      (await send({ table: looked.table?.carried ?? "", ...chosen, dot })).preview;
    const now = async (dot: string) => (await readAs(dot))?.changes.map(({ fields }) => fields[0]?.now);
    expect(await now("thousands")).toEqual(["1250", "2000"]);
    expect(await now("decimals")).toEqual(["1,25", "2"]);
    expect(await now("dots")).toEqual([]);
  });

  test("takes the notes of a year with its figures, alone, or in place of those that stand", async () => {
    await as(people.staff);
    const noted = { value: "4", note: "đã có" };
    const change = { criterion: "P3a", branch: null, version: 0, result: noted };
    await recordResults(people.staff, organisationId, 2025, [change]);
    const heads = ["Mã", "Năm 2025", "Ghi chú"];
    const looked = await send({
      file: await fileOf([heads, ["P3a", "", "số mới"], ["P1a", "64/65", "vắng 1"], ["P4a", "", "chưa có"]]),
    });
    expect(looked.table?.columns.map(({ role }) => role)).toEqual(["code", "2025", "note 2025"]);
    expect(looked.preview?.faults).toEqual([]);
    expect(
      looked.preview?.changes.map(({ id, fields }) => [
        id,
        ...fields.map(({ cell, was, now }) => [cell, was, now]),
      ]),
    ).toEqual([
      ["P3a 2025", ["Sheet1!C2", "đã có", "số mới"]],
      ["P1a 2025", ["Sheet1!B3", "blank", "64/65"], ["Sheet1!C3", "blank", "vắng 1"]],
      ["P4a 2025", ["Sheet1!C4", "blank", "chưa có"]],
    ]);
    expect(await send({ figures: looked.preview?.carried ?? "" })).toMatchObject({
      notice: { kind: "stored" },
    });
    expect(await stands("P3a", 2025)).toMatchObject({ result: { value: "4", note: "số mới" } });
    expect(await stands("P1a", 2025)).toMatchObject({ result: { numerator: "64", note: "vắng 1" } });
    expect(await stands("P4a", 2025)).toMatchObject({ result: { value: null, note: "chưa có" } });
    // A blank note keeps the one that stands, and the same says nothing anew.
    const again = await send({ file: await fileOf([heads, ["P3a", 4, ""], ["P1a", "", "vắng 1"]]) });
    expect(again.preview).toMatchObject({ changes: [], unchanged: 2 });
    const long = await send({ file: await fileOf([heads, ["P3a", 4, "a".repeat(20_001)]]) });
    expect(long.preview?.faults).toEqual([{ cell: "Sheet1!C2", text: "tooLong" }]);
  });

  test("asks of which of several years its only column of notes is", async () => {
    await as(people.staff);
    const looked = await send({
      file: await fileOf([
        ["Mã", "2024", "2025", "Ghi chú"],
        ["P3a", "", "", "x"],
      ]),
    });
    expect(looked).toMatchObject({ table: { notesLeft: ["Ghi chú"] }, preview: { changes: [] } });
    const chosen = { "role:0": "code", "role:1": "2024", "role:2": "2025", "role:3": "note 2024" };
    const again = await send({ table: looked.table?.carried ?? "", ...chosen });
    expect(again).toMatchObject({ table: { notesLeft: [] }, preview: { changes: [{ id: "P3a 2024" }] } });
  });

  test("of a mended file is read with what was chosen before, as far as it still fits", async () => {
    await as(people.staff);
    const heads = ["Nội dung", "Số cũ", "Ghi chú", "TT"];
    const looked = await send({
      file: await fileOf([heads, ["dòng một", "1.250", "x", ""], ["dòng hai", "hai", "", ""]]),
    });
    const chosen = {
      ...{ "role:0": "text", "role:1": "2023", "role:2": "note 2023", "role:3": "skip" },
      ...{ "criterion:1": "P4a", "criterion:2": "P3a", dot: "thousands" },
    };
    const before = looked.table?.carried ?? "";
    const read = await send({ table: before, ...chosen });
    expect(read.preview?.faults).toMatchObject([{ cell: "Sheet1!B3" }]);
    expect(read.table?.isKept).toBe(false);
    const mended = await fileOf([
      ["TT", "Nội dung", "Số cũ", "Thêm", "Ghi chú"],
      ["", "dòng mới", 3, "", ""],
      ["", "dòng hai", 2, "", ""],
      ["", "dòng một", "1.250", "", "x"],
    ]);
    const again = await send({ file: mended, before, ...chosen });
    expect(again.table).toMatchObject({ isKept: true, dot: { chosen: "thousands" } });
    expect(again.table?.columns.map(({ role }) => role)).toEqual([
      "skip",
      "text",
      "2023",
      "skip",
      "note 2023",
    ]);
    expect(again.table?.asked.map(({ row, chosen: code }) => [row, code])).toEqual([
      [1, ""],
      [2, "P3a"],
      [3, "P4a"],
    ]);
    // Of other figures it is asked anew what their dots mean.
    const others = await fileOf([
      ["Nội dung", "Năm 2024"],
      ["dòng một", "1.250"],
    ]);
    const asked = await send({ file: others, before, ...chosen });
    expect(asked.table).toMatchObject({ isKept: true, dot: { chosen: null } });
    // A file that cannot be opened leaves what was chosen in place.
    const broken = await send({ file: new File(["không phải Excel"], "x.xlsx"), before, ...chosen });
    expect(broken).toMatchObject({
      notice: { kind: "refused", text: "notZip" },
      table: { dot: { chosen: "thousands" } },
    });
    expect(broken.table?.asked.map(({ chosen: code }) => code)).toEqual(["P4a", "P3a"]);
    // What a browser made of it counts for nothing.
    expect((await send({ file: mended, before: "[]", ...chosen })).table?.isKept).toBe(false);
  });

  test("stores nothing where one of its cells was changed, or its year handed in", async () => {
    await as(people.staff);
    const file = await fileOf([heads, ["1", "P4a", "x", 1, 1, ""]]);
    const figures = (await send({ file })).preview?.carried ?? "";
    const change = { criterion: "P4a", branch: null, version: 0, result: { value: "9" } };
    await recordResults(people.staff, organisationId, 2023, [change]);
    const answer = await send({ figures });
    expect(answer).toMatchObject({ notice: { kind: "refused", text: "stale" } });
    expect(answer.preview?.changes).toHaveLength(2);
    expect(await stands("P4a", 2024)).toBeUndefined();
    const lock = (state: string) =>
      database().assessedYear.update({
        where: { organisationId_year: { organisationId, year: 2024 } },
        data: { state },
      });
    await lock("submitted");
    expect(await send({ figures: answer.preview?.carried ?? "" })).toMatchObject({
      notice: { text: "stale" },
    });
    expect((await send({ file })).table?.columns.map(({ role }) => role)).not.toContain("2024");
    await lock("draft");
    expect(await stands("P4a", 2024)).toBeUndefined();
  });

  test("what a browser made of it is refused", async () => {
    await as(people.staff);
    const twisted: Record<string, string>[] = [
      ...[{ figures: "[{}]" }, { figures: "{" }],
      ...[{ table: "[]" }, { table: '{"cells":[[1]]}' }],
    ];
    for (const fields of twisted)
      expect(await send(fields)).toMatchObject({ notice: { kind: "refused", text: "unreadableForm" } });
    for (const at of [
      null,
      { ...address, organisation: { startsWith: "vp" } },
      { ...address, term: "khong-co" },
    ])
      await expect(send({ table: '{"sheet":"s","head":0,"cells":[]}' }, at)).rejects.toThrow("not found");
    // A criterion that every branch answers for is entered elsewhere.
    const forged = { cell: "S!A1", criterion: "P4b", year: 2025, version: 0, value: "3", denominator: "" };
    expect(await send({ figures: JSON.stringify([{ ...forged, estimate: false }]) })).toMatchObject({
      notice: { kind: "refused", text: "stale" },
    });
    expect(await send({ file: new File(["không phải Excel"], "x.xlsx") })).toMatchObject({
      notice: { kind: "refused", text: "notZip" },
    });
  });

  test.each(roles.filter((role) => role !== "staff"))("is not for %s", async (role) => {
    await as(people[role]);
    await expect(send({ figures: "[]" })).rejects.toThrow("not found");
  });
});
