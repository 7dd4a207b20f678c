import { beforeEach, describe, expect, test, vi } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { importTargets } from "#app/[organisation]/targets/new/table/import-targets.ts";
import { type Actor, type Role, roles } from "#lib/domain/access.ts";
import { noTargetTable, type TargetTableImport } from "#lib/forms/target-table-import.ts";
import { readAudit } from "#lib/store/audit.ts";
import { createTarget } from "#lib/store/create-target.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { database } from "#prisma/database.ts";
import { signedIn } from "#tests/api/ask.ts";
import { person, storeExample } from "#tests/store/example.ts";

// An action as Next calls it, with the messages' keys for words.
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
  getTranslations:
    async () =>
    (key: string, values: Record<string, string> = {}) =>
      [key, values.why ?? values.unit ?? values.code].filter((each) => each !== undefined).join(": "),
}));

const term = "2020-2025";
let organisation: string;
let organisationId: string;
const people = {} as Record<Role, Actor>;

const as = async (actor: Actor) => {
  request.headers = new Headers(await signedIn(actor.userId));
};

let organisations = 0;
beforeEach(async () => {
  organisations += 1;
  organisation = `vp-${organisations}`;
  organisationId = await storeExample(organisation);
  for (const role of roles) people[role] = await person(organisationId, role);
  await as(people.admin);
});

type Fields = Record<string, string | File>;

function send(fields: Fields, at: unknown = { organisation, term }): Promise<TargetTableImport> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return (importTargets as (...sent: unknown[]) => Promise<TargetTableImport>)(at, noTargetTable, form);
}

async function fileOf(rows: (string | number)[][]): Promise<File> {
  const data = rows.map((row) => row.map((value) => ({ value })));
  return new File([new Uint8Array(await writeExcelFile(data).toBuffer())], "chi-tieu.xlsx");
}

const heads = ["TT", "Chỉ tiêu", "Nhóm", "Mã", "Đơn vị tính"];
const admitted = "Mỗi năm kết nạp từ 3 đảng viên mới trở lên";
const insured = "Hằng năm có 97% cán bộ, công chức tham gia bảo hiểm y tế";
const look = async (...rows: (string | number)[][]) => send({ file: await fileOf([heads, ...rows]) });

/** What the form of a preview sends back, the rows ticked as they came. */
function ticked({ preview }: TargetTableImport): Record<string, string> {
  const ticks = preview?.targets.filter(({ isTicked }) => isTicked) ?? [];
  return {
    targets: preview?.carried ?? "",
    seen: preview?.seen ?? "",
    ...Object.fromEntries(ticks.map(({ row }) => [`take:${row}`, "yes"])),
  };
}

const targets = async () =>
  (await readResolution(people.admin, organisationId, { code: term })).targets.slice();
const added = async () => (await targets()).filter(({ code }) => !/^[PG][1-5]$/.test(code));

describe("a table of targets", () => {
  test("is previewed with what was read of each row, and stored as it was seen", async () => {
    const looked = await look(
      [1, admitted, "Đảng bộ", "", "đồng chí"],
      [2, insured, "Chính quyền", "BH-1", "%"],
    );
    expect(looked.table).toMatchObject({ sheet: "Sheet1", head: 0, group: "party" });
    expect(looked.table?.columns.map(({ role }) => role)).toEqual(["skip", "text", "group", "code", "unit"]);
    expect(looked).toMatchObject({ notice: null, left: [], made: [] });
    const [first, second] = looked.preview?.targets ?? [];
    expect(first).toMatchObject({
      ...{ row: 1, cell: "Sheet1!B2", code: "P6", isCodeGiven: false, group: "party", text: admitted },
      criteria: [{ code: "P6a", role: null, demand: expect.stringMatching(/^≥\s3\sđồng\schí$/) }],
    });
    expect(first?.criteria[0]?.facts).toContainEqual({
      label: "field.horizon",
      word: "word.horizon.every year",
    });
    expect(first?.criteria[0]?.notes).toContain(
      'field.unit: Lấy "đồng chí" theo bảng; câu chữ ghi đơn vị khác.',
    );
    expect(second).toMatchObject({ code: "BH-1", isCodeGiven: true, group: "government" });
    expect(await added()).toEqual([]);

    const done = await send(ticked(looked));
    expect(done).toMatchObject({ notice: { kind: "stored" }, preview: null, table: null });
    expect(done.made.map(({ code, text }) => [code, text])).toEqual([
      ["P6", admitted],
      ["BH-1", insured],
    ]);
    expect(await added()).toMatchObject([
      {
        ...{ code: "P6", group: "party", text: admitted, exceedable: true },
        criteria: [{ code: "P6a", measure: "quantity", unit: "đồng chí", thresholds: [{ value: "3" }] }],
      },
      { code: "BH-1", criteria: [{ code: "BH-1a", measure: "share", thresholds: [{ value: "97" }] }] },
    ]);
    const events = await readAudit(people.admin, organisationId, { limit: 2 });
    expect(events.map(({ action, key }) => [action, key])).toEqual([
      ["create", { target: "BH-1", term }],
      ["create", { target: "P6", term }],
    ]);

    // The same file once more brings nothing twice.
    const again = await look([1, admitted, "Đảng bộ"], [2, insured, "Chính quyền"]);
    expect(again.preview?.targets).toEqual([]);
    expect(again.left.map(({ text }) => text)).toEqual(["row: same text: P6", "row: same text: BH-1"]);
  });

  test("stores only the rows that stay ticked; of none, nothing", async () => {
    const looked = await look([1, admitted], [2, insured]);
    const { "take:1": _, ...fields } = ticked(looked);
    const none = await send({ targets: fields.targets ?? "", seen: fields.seen ?? "" });
    expect(none).toMatchObject({ notice: { kind: "refused", text: "noneTicked" } });
    expect(none.preview?.targets.map(({ isTicked }) => isTicked)).toEqual([false, false]);
    expect((await send(fields)).made.map(({ code }) => code)).toEqual(["P6"]);
    expect((await added()).map(({ code }) => code)).toEqual(["P6"]);
  });

  test("numbers the rows that are taken without gaps, and keeps the codes that the table gives", async () => {
    const looked = await look(
      [1, admitted],
      [2, "Nâng cao chất lượng sinh hoạt chi bộ"],
      [3, insured],
      [4, "Hằng năm kết nạp 5 đoàn viên", "", "P9"],
      [5, "Hằng năm kết nạp 6 đoàn viên"],
      [6, "Hằng năm kết nạp 7 đoàn viên", "", "P20"],
    );
    expect(looked.preview?.targets.map(({ code }) => code)).toEqual(["P21", "P22", "P9", "P23", "P20"]);
    const { "take:3": _, "take:6": __, ...fields } = ticked(looked);
    expect((await send(fields)).made.map(({ code }) => code)).toEqual(["P10", "P9", "P11"]);
    expect((await added()).map(({ criteria }) => criteria[0]?.code)).toEqual(["P10a", "P9a", "P11a"]);
  });

  test("leaves behind what cannot be read or stored, each by its cell", async () => {
    const { preview, left } = await look(
      [1, admitted],
      [2, "Nâng cao chất lượng sinh hoạt chi bộ"],
      [3, insured, "", "P5"],
      [4, insured, "", "không dấu"],
      [5, "", "", "P9"],
      [6, '=HYPERLINK("http://x")'],
      [7, `${insured} ${"rất dài ".repeat(500)}`],
      [8, `${admitted.toUpperCase()} .`],
      [9, "Giá trị sản xuất tăng bình quân 16%/năm, trong đó:"],
      [10, "Hằng năm kết nạp 5 đoàn viên", "Nơi khác"],
      ["", "Tổng cộng: 10 chỉ tiêu"],
    );
    expect(preview?.targets.map(({ code }) => code)).toEqual(["P6"]);
    expect(left).toMatchObject([
      { cell: "Sheet1!B3", text: expect.stringMatching(/^row: unread: không đọc được mức phải đạt/) },
      { cell: "Sheet1!D4", text: "row: fault.code taken" },
      { cell: "Sheet1!D5", text: "row: fault.code" },
      { cell: "Sheet1!B6", text: "no text" },
      { cell: "Sheet1!B7", text: "formula" },
      { cell: "Sheet1!B8", text: expect.stringMatching(/^row: unread: văn bản quá dài/) },
      { cell: "Sheet1!B9", text: "row: row twice" },
      { cell: "Sheet1!B10", text: "row: goes on" },
      { cell: "Sheet1!C11", text: "unknown group" },
      { cell: "Sheet1!B12", text: "row: sum" },
    ]);
  });

  test("with levels in a column of their own is read with them, below titles as their groups are chosen", async () => {
    const rows = [
      ["TT", "Nội dung chỉ tiêu", "ĐVT", "Chỉ tiêu NQ đề ra"],
      ["1", "Tỷ lệ chi bộ có từ 3 đảng viên trở lên hằng năm", "%", 90],
      ["2", "Chi bộ có từ 3 đảng viên trở lên hằng năm", "chi bộ", 12],
      ["II", "Phong trào thi đua", "", ""],
      ["1", "Giá trị sản xuất tăng bình quân hằng năm", "%", 16.5],
      ["", "Trong đó:", "", ""],
      ["", "- Nông nghiệp", "%", 6],
      ["", "- Chủ trang trại vi phạm", "người", "Không có"],
    ];
    const looked = await send({ file: await fileOf(rows) });
    expect(looked.table).toMatchObject({
      columns: [{ role: "skip" }, { role: "text" }, { role: "unit" }, { role: "demand" }],
      titles: [{ row: 3, text: "Phong trào thi đua", group: "party" }],
    });
    expect(looked.left).toEqual([{ cell: "Sheet1!B3", text: "row: read otherwise" }]);
    const sent = {
      table: looked.table?.carried ?? "",
      "role:1": "text",
      "role:2": "unit",
      "role:3": "demand",
    };
    const chosen = await send({ ...sent, "group:3": "government" });
    expect(chosen.table?.titles).toMatchObject([{ group: "government" }]);
    expect((await send(ticked(chosen))).notice).toMatchObject({ kind: "stored" });
    expect(await added()).toMatchObject([
      {
        ...{ code: "P6", text: "Tỷ lệ chi bộ có từ 3 đảng viên trở lên hằng năm: 90%" },
        criteria: [
          {
            ...{ text: "Tỷ lệ chi bộ có từ 3 đảng viên trở lên hằng năm", measure: "share", unit: "chi bộ" },
            thresholds: [{ value: "90" }],
          },
        ],
      },
      {
        ...{ code: "G6", group: "government" },
        text: "Giá trị sản xuất tăng bình quân hằng năm: 16,5%, trong đó: Nông nghiệp: 6%; Chủ trang trại vi phạm: Không có",
        criteria: [
          { role: "headline", unit: "%", thresholds: [{ value: "16.5" }] },
          { role: "condition", text: "Nông nghiệp", unit: "%", thresholds: [{ value: "6" }] },
          {
            ...{ role: "condition", text: "Chủ trang trại vi phạm", unit: "người" },
            ...{ aim: "at most", thresholds: [{ value: "0" }] },
          },
        ],
      },
    ]);
  });

  test("takes dashes below a number for parts of it, and says so where it is confirmed", async () => {
    const { preview, left } = await look(
      [1, "Hằng năm kết nạp 10 đảng viên"],
      ["-", "Kết nạp 5 đảng viên nữ"],
      [2, insured],
    );
    expect(left).toEqual([]);
    const [admissions, other] = preview?.targets.map(({ criteria }) => criteria) ?? [];
    expect(admissions?.map(({ role }) => role)).toEqual(["word.role.headline", "word.role.condition"]);
    const note =
      'field.role: Dòng gạch đầu dòng không ghi "trong đó"; tạm hiểu là một phần của "Hằng năm kết nạp 10 đảng viên".';
    expect(admissions?.map(({ notes }) => notes.includes(note))).toEqual([false, true]);
    expect(other).toHaveLength(1);
  });

  test("with a column of levels for each year makes one criterion of them", async () => {
    const heads = ["TT", "Chỉ tiêu", "ĐVT", "Năm 2021", "Năm 2022", "Năm 2023"];
    const row = [1, "Tỷ lệ hộ dân dùng nước sạch", "%", 85, 87.5, 90];
    const looked = await send({ file: await fileOf([heads, row]) });
    expect(looked).toMatchObject({ notice: null, left: [] });
    const sent = {
      table: looked.table?.carried ?? "",
      "role:1": "text",
      "role:3": "demand",
      "role:0": "demand",
    };
    expect(await send(sent)).toMatchObject({ notice: { kind: "refused", text: "severalLevels" } });
    expect((await send(ticked(looked))).notice).toMatchObject({ kind: "stored" });
    expect((await added())[0]?.criteria).toMatchObject([
      {
        ...{ text: "Tỷ lệ hộ dân dùng nước sạch", measure: "share", horizon: "every year" },
        thresholds: [
          { from: 2021, value: "85" },
          { from: 2022, value: "87.5" },
          { from: 2023, value: "90" },
        ],
      },
    ]);
  });

  test("is read again with other columns, and the group chosen for rows without one", async () => {
    const looked = await look([1, "ghi chú", admitted]);
    expect(looked.preview?.targets).toEqual([]);
    const table = looked.table?.carried ?? "";
    expect(await send({ table, "role:1": "skip", "role:2": "group" })).toMatchObject({
      notice: { kind: "refused", text: "noText" },
      table: { head: 0, columns: looked.table?.columns.map(({ letter }) => ({ letter })) },
    });
    const again = await send({ table, "role:1": "x", "role:2": "text", group: "government" });
    expect(again.preview?.targets).toMatchObject([{ code: "G6", group: "government", text: admitted }]);
  });

  test("keeps what was ticked and chosen when it is read again, and for a mended file as far as it fits", async () => {
    const rows = [
      ["II", "Phong trào thi đua"],
      [1, admitted],
      [2, insured],
      [3, "Nâng cao chất lượng sinh hoạt chi bộ"],
    ];
    const looked = await look(...rows);
    const before = looked.table?.carried ?? "";
    const chosen = {
      ...{ "role:1": "text", "role:2": "skip", "role:3": "code", "role:4": "unit" },
      ...{ group: "government", "group:1": "government", shown: "2 3", "take:3": "yes" },
    };
    const again = await send({ table: before, ...chosen });
    expect(again.preview?.targets.map(({ row, isTicked }) => [row, isTicked])).toEqual([
      [2, false],
      [3, true],
    ]);
    const mended = await fileOf([
      ["TT", "Chỉ tiêu", "Mã", "Nhóm", "Đơn vị tính"],
      ["II", "Phong trào thi đua"],
      [1, "Hằng năm kết nạp 5 đoàn viên"],
      [2, insured],
      [3, admitted],
    ]);
    const kept = await send({ file: mended, before, ...chosen });
    expect(kept.table).toMatchObject({
      isKept: true,
      group: "government",
      titles: [{ group: "government" }],
    });
    expect(kept.table?.columns.map(({ role }) => role)).toEqual(["skip", "text", "code", "skip", "unit"]);
    expect(kept.preview?.targets.map(({ row, isTicked }) => [row, isTicked])).toEqual([
      [2, true],
      [3, true],
      [4, false],
    ]);
    const broken = await send({ file: new File(["không phải Excel"], "x.xlsx"), before, ...chosen });
    expect(broken).toMatchObject({ notice: { text: "notZip" }, table: { group: "government" } });
    expect(broken.preview?.targets.map(({ isTicked }) => isTicked)).toEqual([false, true]);
  });

  test("proposes codes beside those that other rows give, and refuses a code twice", async () => {
    const { preview, left } = await look(
      [1, admitted],
      [2, insured, "", "P6"],
      [3, "Hằng năm kết nạp 5 đoàn viên", "", "p6"],
    );
    expect(preview?.targets.map(({ code }) => code)).toEqual(["P7", "P6"]);
    expect(left).toEqual([{ cell: "Sheet1!D4", text: "row: code twice" }]);
  });

  test("is shown anew where its codes, or how heads are counted, changed since", async () => {
    const looked = await look([1, admitted], [2, insured]);
    const [target] = await targets();
    if (target === undefined) throw new Error("no target");
    const criteria = target.criteria.map((each) => ({ ...each, code: "P6a" }));
    await createTarget(people.admin, organisationId, { term }, { ...target, code: "P6", criteria });
    const { "take:2": _, ...fields } = ticked(looked);
    const stale = await send(fields);
    expect(stale).toMatchObject({ notice: { kind: "refused", text: "stale" } });
    expect(stale.preview?.targets).toMatchObject([
      { code: "P7", isTicked: true },
      { code: "P8", isTicked: false },
    ]);
    await database().organisation.update({
      where: { id: organisationId },
      data: { newHeadcount: "rounded down" },
    });
    expect(await send(ticked(stale))).toMatchObject({ notice: { text: "stale" } });
    expect((await added()).map(({ code }) => code)).toEqual(["P6"]);
  });

  test("of more rows than are brought in at once is refused", async () => {
    const rows = Array.from({ length: 201 }, (_, index) => [index, `${admitted} ${index}`]);
    const answer = await look(...rows);
    expect(answer).toMatchObject({ notice: { text: "tooMany" }, preview: null });
    expect(answer.table).not.toBeNull();
  });

  test("what a browser made of it is refused", async () => {
    const { preview, table } = await look([1, admitted]);
    const carried = preview?.carried ?? "";
    const twisted: Record<string, string>[] = [
      ...[{ targets: "{" }, { targets: "[]" }, { targets: carried.replace('"party"', '"x"') }],
      ...[{ table: "[]" }, { table: (table?.carried ?? "").replace('"head":0', '"head":-2') }],
    ];
    for (const fields of twisted)
      expect(await send(fields)).toMatchObject({ notice: { kind: "refused", text: "unreadableForm" } });
    const other = { ...ticked(await look([1, admitted])), targets: carried.replace("3 đảng", "9 đảng") };
    expect(await send(other)).toMatchObject({ notice: { text: "stale" } });
    expect(await send({ targets: carried, "take:1": "yes" })).toMatchObject({ notice: { text: "stale" } });
    for (const at of [null, { organisation: { startsWith: "vp" }, term }, { organisation, term: "khong-co" }])
      await expect(send({ targets: carried }, at)).rejects.toThrow("not found");
    expect(await send({ file: new File(["không phải Excel"], "x.xlsx") })).toMatchObject({
      notice: { kind: "refused", text: "notZip" },
    });
    expect(await send({})).toMatchObject({ notice: { text: "noFile" } });
    expect(await added()).toEqual([]);
  });

  test.each(roles.filter((role) => role !== "admin"))("is not for %s", async (role) => {
    await as(people[role]);
    await expect(send({ targets: "[]" })).rejects.toThrow("not found");
  });

  test("is not for another organisation's admin, nor for the signed out", async () => {
    const fields = ticked(await look([1, admitted]));
    await as(await person(await storeExample(`noi-khac-${organisations}`), "admin"));
    await expect(send(fields)).rejects.toThrow("not found");
    request.headers = new Headers();
    expect(await send(fields)).toMatchObject({ notice: { kind: "refused", text: "signedOut" } });
    expect(await added()).toEqual([]);
  });
});
