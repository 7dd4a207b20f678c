import { fc, test as property } from "@fast-check/vitest";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { criteriaByKey } from "#app/[organisation]/results/[year]/excel/build-year-sheet.ts";
import { cellAddress, columnOf, type SheetKind, type YearSheet } from "#lib/forms/year-sheet.ts";
import { compareYearSheet } from "#lib/reading/compare-year-sheet.ts";
import { readExcel } from "#lib/reading/read-excel.ts";
import type { SheetValue, Workbook } from "#lib/reading/workbook.ts";
import { readYearSheet } from "#lib/reading/year-sheet.ts";
import { drawYearSheet } from "#lib/report/year-sheet.ts";
import { example, yearForm } from "#tests/reading/year-form.ts";

const resolution = example();
const form = yearForm(resolution, 2022);
const criteria = criteriaByKey(resolution, 2022);

async function workbookOf(drawn: YearSheet): Promise<Workbook> {
  const read = await readExcel(await drawYearSheet(drawn));
  if ("fault" in read) throw new Error(read.fault);
  return read.sheets;
}

const asDrawn = workbookOf(form);

/** The template of the example, read back, to be spoilt. */
const template = async (): Promise<Workbook> => structuredClone(await asDrawn);

function comparedWith(now: YearSheet, workbook: Workbook) {
  const read = readYearSheet(workbook, now);
  if ("fault" in read) throw new Error(JSON.stringify(read.fault));
  return { ...read, compared: compareYearSheet(now, criteria, read.entries) };
}

const rowsOf = (workbook: Workbook, kind: SheetKind) => {
  const sheet = workbook[["results", "ratings", "members", "base"].indexOf(kind)];
  if (sheet === undefined) throw new Error(kind);
  return sheet.rows;
};

/** The row of a cell in a workbook that was read, counted from 0. */
function rowOf(workbook: Workbook, kind: SheetKind, key: string): { at: number; row: SheetValue[] } {
  const at = rowsOf(workbook, kind).findIndex(([first]) => String(first ?? "").startsWith(`${key}@`));
  const row = rowsOf(workbook, kind)[at];
  if (row === undefined) throw new Error(key);
  return { at, row };
}

/** The template of the example, filled in as said. */
async function filled(cells: [SheetKind, string, string, SheetValue][], now = form) {
  const workbook = await template();
  for (const [kind, key, field, value] of cells)
    rowOf(workbook, kind, key).row[columnOf(kind, field)] = value;
  return comparedWith(now, workbook);
}

/** The example as it stands after somebody else changed a result. */
function changedMeanwhile(key: string, typed: Record<string, string>): YearSheet {
  const results = form.sheets.results.map((row) =>
    row.key === key ? { ...row, version: row.version + 1, typed: { ...row.typed, ...typed } } : row,
  );
  return { ...form, sheets: { ...form.sheets, results } };
}

describe("a template brought back as it was drawn", () => {
  test("changes nothing", async () => {
    const { faults, missing, entries, compared } = comparedWith(form, await template());
    expect({ faults, missing }).toEqual({ faults: [], missing: [] });
    expect(entries.filter(({ touched }) => touched)).toEqual([]);
    expect(compared).toMatchObject({ changes: [], conflicts: [], faults: [], unchanged: entries.length });
  });

  test("is no change of what somebody else changed meanwhile", async () => {
    const now = changedMeanwhile("P3a", { value: "7" });
    const { compared } = comparedWith(now, await template());
    expect(compared).toMatchObject({ changes: [], conflicts: [] });
  });
});

describe("what is filled in becomes a change", () => {
  test("in every sheet, upon the version that was drawn", async () => {
    const { compared } = await filled([
      ["results", "P3a", "value", { number: "5" }],
      ["results", "G4a", "value", "không"],
      ["results", "P1a", "estimate", "Có"],
      ["results", "P1a", "asOf", { day: "2022-12-31" }],
      ["ratings", "*", "rating", "Hoàn thành xuất sắc nhiệm vụ"],
      ["members", "kinh-te", "excellent", { number: "2" }],
      ["base", "*", "members", { number: "66" }],
    ]);
    expect(compared.faults).toEqual([]);
    expect(compared.changes.map(({ entry, fields, record }) => [entry.key, fields, record])).toEqual([
      [
        "P1a",
        ["estimate", "asOf"],
        {
          kind: "results",
          result: expect.objectContaining({ numerator: "65", estimate: true, asOf: "2022-12-31" }),
        },
      ],
      ["P3a", ["value"], { kind: "results", result: expect.objectContaining({ value: "5" }) }],
      ["G4a", ["value"], { kind: "results", result: { value: false } }],
      ["*", ["rating"], { kind: "ratings", rating: "excellent" }],
      ["kinh-te", ["excellent"], { kind: "members", counts: expect.objectContaining({ excellent: 2 }) }],
      ["*", ["members"], { kind: "base", figures: expect.objectContaining({ members: 66 }) }],
    ]);
    expect(compared.changes.every(({ entry }) => entry.version === 1)).toBe(true);
  });

  test.each([
    ["Đạt", true],
    ["chưa đạt", false],
    ["Không đạt", false],
    ["Có", true],
  ])("%j as a yes or no", async (word, value) => {
    const { faults, entries } = await filled([["results", "G4a", "value", word]]);
    expect(faults).toEqual([]);
    expect(entries.find(({ key }) => key === "G4a")?.typed.value).toBe(value ? "yes" : "no");
  });

  test.each([
    ["HTXSNV", "excellent"],
    ["HTTNV", "good"],
    ["HTNV", "completed"],
    ["KHTNV", "not completed"],
    ["Hoàn thành tốt nhiệm vụ", "good"],
  ])("%j as a grade", async (word, grade) => {
    const { faults, entries } = await filled([["ratings", "*", "rating", word]]);
    expect(faults).toEqual([]);
    expect(entries.find(({ kind, key }) => kind === "ratings" && key === "*")?.typed.rating).toBe(grade);
  });

  test("“Không có” where things are counted as none of them", async () => {
    const { compared } = await filled([["results", "P3a", "value", "Không có"]]);
    expect(compared).toMatchObject({ faults: [], changes: [{ record: { result: { value: "0" } } }] });
  });

  test("a ratio in the first column of a share is split", async () => {
    const { compared } = await filled([["results", "P1a", "value", "60/64 = 93,75%"]]);
    expect(compared).toMatchObject({
      faults: [],
      changes: [{ record: { result: { numerator: "60", denominator: "64" } } }],
    });
  });

  test("a cell that was emptied is cleared", async () => {
    const { compared } = await filled([
      ["results", "P3a", "value", null],
      ["results", "P3a", "note", null],
    ]);
    expect(compared.changes).toMatchObject([{ record: { kind: "results", result: null } }]);
  });

  test("a text that begins like a formula is a text", async () => {
    const { compared } = await filled([["results", "P3a", "note", "=1+1"]]);
    expect(compared.changes).toMatchObject([{ record: { result: { note: "=1+1" } } }]);
  });

  test("what somebody else changed meanwhile is a conflict", async () => {
    const now = changedMeanwhile("P3a", { value: "7" });
    const { compared } = await filled([["results", "P3a", "value", { number: "5" }]], now);
    expect(compared).toMatchObject({
      changes: [],
      conflicts: [{ entry: { key: "P3a" }, fields: ["value"] }],
    });
  });

  test("the same as somebody else entered meanwhile is neither", async () => {
    const now = changedMeanwhile("P3a", { value: "5" });
    const { compared } = await filled([["results", "P3a", "value", { number: "5" }]], now);
    expect(compared).toMatchObject({ changes: [], conflicts: [] });
  });
});

describe("what cannot be recorded is named by its cell", () => {
  test.each<[string, SheetKind, string, string, SheetValue, string]>([
    ["Excel took 3/4 for a day", "results", "P3a", "value", { day: "2022-04-03" }, "day for number"],
    ["17 digits", "results", "P3a", "value", { number: "12345678901234568" }, "too many digits"],
    ["ten decimals", "results", "P3a", "value", { number: "0.3333333333" }, "too many digits"],
    ["a word that is no choice", "ratings", "*", "rating", "khá", "not a choice"],
    ["a formula without its result", "results", "P3a", "value", { formula: "=A1+1" }, "formula"],
    ["such a formula as a note", "results", "P3a", "note", { formula: "=A1" }, "formula"],
    ["a total where there is none", "results", "P3a", "denominator", { number: "9" }, "closed"],
  ])("%s", async (_, kind, key, field, value, code) => {
    const { at } = rowOf(await template(), kind, key);
    const { faults } = await filled([[kind, key, field, value]]);
    expect(faults).toMatchObject([{ kind, cell: cellAddress(at, columnOf(kind, field)), code }]);
  });

  test.each<[string, SheetKind, string, string, SheetValue, object]>([
    [
      "more reached than there are",
      "results",
      "P1a",
      "value",
      { number: "66" },
      { field: "value", fault: { code: "numerator above denominator" } },
    ],
    [
      "1.234, which may be either",
      "results",
      "P3a",
      "value",
      "1.234",
      { field: "value", fault: { code: "ambiguous" } },
    ],
    [
      "a percentage beside a total",
      "results",
      "P1a",
      "value",
      "98,5%",
      { field: "denominator", of: "percent and total" },
    ],
    [
      "an error of Excel's",
      "results",
      "P3a",
      "value",
      "#N/A",
      { field: "value", fault: { code: "unreadable" } },
    ],
    [
      "a day that is none",
      "results",
      "P3a",
      "asOf",
      "31/02/2022",
      { field: "asOf", fault: { code: "impossible date" } },
    ],
    ["half a member", "members", "kinh-te", "good", { number: "1.5" }, { field: "good", code: "whole" }],
    ["five counts of six", "members", "kinh-te", "exempt", null, { field: "exempt", code: "incomplete" }],
    ["a word as a base figure", "base", "*", "staff", "nhiều", { field: "staff", of: "figure" }],
  ])("%s", async (_, kind, key, field, value, fault) => {
    const { compared } = await filled(
      field === "value" && value === "98,5%"
        ? [
            [kind, key, field, value],
            [kind, key, "denominator", { number: "64" }],
          ]
        : [[kind, key, field, value]],
    );
    expect(compared.faults).toMatchObject([fault]);
    expect(compared.changes).toEqual([]);
  });
});

describe("a file that is not as it was drawn", () => {
  const spoilt = async (spoil: (workbook: Workbook) => void) => {
    const workbook = await template();
    spoil(workbook);
    return readYearSheet(workbook, form);
  };

  test.each<[string, (workbook: Workbook) => void, object]>([
    ["no sheet of ours", (book) => book.splice(0), { code: "no template" }],
    ["a sheet deleted", (book) => book.splice(1, 1), { code: "sheet missing", kind: "ratings" }],
    ["a sheet copied", (book) => book.push(...book.slice(0, 1)), { code: "sheet twice", kind: "results" }],
    [
      "a column inserted",
      (book) => {
        for (const row of rowsOf(book, "results")) row.splice(7, 0, null);
      },
      { code: "columns moved", kind: "results" },
    ],
    [
      "a column inserted before all",
      (book) => {
        for (const row of rowsOf(book, "base")) row.unshift(null);
      },
      { code: "columns moved", kind: "base" },
    ],
    [
      "a row inserted above",
      (book) => {
        rowsOf(book, "members").unshift([]);
      },
      { code: "columns moved", kind: "members" },
    ],
    [
      "a template to come",
      (book) => {
        rowsOf(book, "results")[0]?.splice(0, 1, "year-sheet/2 results a b 2022");
      },
      { code: "old template" },
    ],
  ])("%s is refused whole", async (_, spoil, fault) => {
    expect(await spoilt(spoil)).toEqual({ fault });
  });

  test.each([
    ["organisation", { organisation: "noi-khac" }],
    ["term", { term: "2025-2030" }],
    ["year", { year: 2023 }],
  ])("that of another %s is refused whole", async (_, other) => {
    const place = { ...form.place, ...other };
    const workbook = await workbookOf({ ...form, place });
    expect(readYearSheet(workbook, form)).toEqual({ fault: { code: "other place", place } });
  });

  test("sheets renamed and in another order, and rows moved whole, are read", async () => {
    const workbook = (await template()).map(({ rows }, at) => ({ name: `Trang ${at}`, rows })).toReversed();
    const [head = [], ...rest] = [workbook.at(-1)?.rows.splice(4, 1)[0]];
    workbook.at(-1)?.rows.push(head, ...rest.filter((row) => row !== undefined));
    const { faults, missing, compared } = comparedWith(form, workbook);
    expect({ faults, missing, changes: compared.changes }).toEqual({ faults: [], missing: [], changes: [] });
  });

  test("rows deleted stay as they are, and are named", async () => {
    const read = await spoilt((book) => rowsOf(book, "results").splice(5, 2));
    expect(read).toMatchObject({ faults: [], missing: [{ key: "P3a" }, { key: "P4a" }] });
  });

  test("rows torn apart by sorting some columns are refused", async () => {
    const read = await spoilt((book) => {
      const { row } = rowOf(book, "results", "P1a");
      row.splice(1, row.length, ...rowOf(book, "results", "P3a").row.slice(1));
    });
    expect(read).toMatchObject({ faults: [{ cell: "B5", code: "rows mixed" }] });
  });

  test("a row copied, one written below, and one of a criterion that is gone are refused", async () => {
    const read = await spoilt((book) => {
      const rows = rowsOf(book, "results");
      const { row } = rowOf(book, "results", "P3a");
      rows.push([...row], [null, null, null, null, null, null, null, { number: "5" }], []);
      row[0] = String(row[0]).replace("P3a@", "X9@");
    });
    expect(read).toMatchObject({
      faults: [
        { cell: "B6", code: "cell gone" },
        { cell: "H20", code: "no key" },
      ],
    });
    const twice = await spoilt((book) =>
      rowsOf(book, "results").push([...rowOf(book, "results", "P3a").row]),
    );
    expect(twice).toMatchObject({ faults: [{ cell: "B19", code: "key twice" }] });
  });
});

const letters = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "=1+1",
    "+84",
    "-5",
    "@a",
    "_x0041_",
    "_x005F_x0041_",
    "\ufffe",
    "a\r\nb",
    "<v>&amp;",
    "👍🏽",
    "\u{1fffe}",
    "2022",
    " ờ ",
  ),
);
const text = fc
  .array(letters, { maxLength: 4 })
  .map((parts) => parts.join(""))
  .map((whole) =>
    whole
      .normalize("NFC")
      .replace(/\p{Cc}/gu, "\n")
      .trim(),
  );
const digits = (most: number) =>
  fc.stringMatching(new RegExp(`^\\d{1,${most}}$`)).map((all) => all.replace(/^0+(?=\d)/, ""));
const decimal = fc
  .tuple(fc.constantFrom("", "-"), digits(15), fc.oneof(fc.constant(""), digits(9)))
  .map(([sign, whole, rest]) => {
    const after = rest.replace(/0+$/, "");
    const plain = after === "" ? whole : `${whole},${after}`;
    return /^0(,0*)?$/.test(plain) ? "0" : `${sign}${plain}`;
  });
const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anything = fc.record({
  value: fc.oneof(
    fc.constant(""),
    decimal,
    decimal.map((each) => `${each}%`),
  ),
  denominator: fc.oneof(fc.constant(""), decimal),
  notApplicable: text,
  note: text,
  estimate: fc.constantFrom("", "yes"),
  asOf: fc.oneof(fc.constant(""), day),
});

describe("whatever stands in a cell", () => {
  property.prop([fc.array(anything, { minLength: 1, maxLength: 20 })], { numRuns: 25 })(
    "goes out and comes back the same",
    async (all) => {
      const [row] = form.sheets.results;
      if (row === undefined) throw new Error("no row");
      const results = all.map((typed, at) => ({ ...row, key: `C${at}`, typed }));
      const drawn = { ...form, sheets: { ...form.sheets, results } };
      const read = readYearSheet(await workbookOf(drawn), drawn);
      if ("fault" in read) throw new Error(JSON.stringify(read.fault));
      const entries = read.entries.filter(({ kind }) => kind === "results");
      expect(read.faults).toEqual([]);
      expect(entries.map(({ typed }) => typed)).toEqual(all);
      expect(entries.filter(({ touched }) => touched)).toEqual([]);
    },
    60_000,
  );

  test("a text longer than a cell loses nothing of what is stored", async () => {
    const note = "😀".repeat(20_000);
    const now = changedMeanwhile("P3a", { note });
    const { entries } = comparedWith(now, await workbookOf(now));
    expect(entries.find(({ key }) => key === "P3a")).toMatchObject({ touched: false, typed: { note } });
  });

  test("numbers are numbers, and texts never formulas, for whoever opens the file", async () => {
    const now = changedMeanwhile("P3a", { value: "123456789012345,678", note: '=HYPERLINK("http://a")' });
    const bytes = await drawYearSheet(now);
    const rows = (await readExcelFile(bytes))[0]?.data ?? [];
    const row = rows.find(([first]) => String(first ?? "").startsWith("P3a@"));
    expect([row?.[7], row?.[10]]).toEqual(["123456789012345,678", '=HYPERLINK("http://a")']);
    expect(rows.find(([first]) => String(first ?? "").startsWith("P1a@"))?.slice(7, 9)).toEqual([65, 65]);
  });

  test("a file written by another program is read alike", async () => {
    const sheets = (await readExcelFile(await drawYearSheet(form))).map(({ sheet, data }) => ({
      sheet,
      data,
    }));
    const bytes = await writeExcelFile(sheets as never).toBuffer();
    const read = await readExcel(bytes);
    if ("fault" in read) throw new Error(read.fault);
    const { faults, compared } = comparedWith(form, read.sheets);
    expect({ faults, changes: compared.changes }).toEqual({ faults: [], changes: [] });
  });
});

test("a percentage takes the place of heads where the total is emptied", async () => {
  const { compared } = await filled([
    ["results", "P1a", "value", "98,5%"],
    ["results", "P1a", "denominator", null],
  ]);
  expect(compared.faults).toEqual([]);
  expect(compared.changes.map(({ record }) => record)).toEqual([
    { kind: "results", result: expect.objectContaining({ percent: "98.5" }) },
  ]);
});
