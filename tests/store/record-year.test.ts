import { beforeAll, describe, expect, test } from "vitest";
import { readYear } from "#app/[organisation]/results/[year]/excel/read-year.ts";
import { toYearChanges } from "#app/[organisation]/results/[year]/excel/to-year-changes.ts";
import type { Actor } from "#lib/domain/access.ts";
import type { SheetKind } from "#lib/forms/year-sheet.ts";
import { compareYearSheet } from "#lib/reading/compare-year-sheet.ts";
import { readExcel } from "#lib/reading/read-excel.ts";
import { readYearSheet } from "#lib/reading/year-sheet.ts";
import { drawYearSheet } from "#lib/report/year-sheet.ts";
import { readAudit } from "#lib/store/audit.ts";
import { recordFigures } from "#lib/store/rating-cells.ts";
import { recordYear } from "#lib/store/record-year.ts";
import { readResultHistory } from "#lib/store/result-history.ts";
import { database } from "#prisma/database.ts";
import { person, storeExample } from "#tests/store/example.ts";
import { recordResults } from "#tests/store/record-results.ts";

let organisationId: string;
let staff: Actor;
let admin: Actor;
beforeAll(async () => {
  organisationId = await storeExample();
  staff = await person(organisationId, "staff");
  admin = await person(organisationId, "admin");
});

const auditId = async () => (await readAudit(admin, organisationId, { limit: 1 }))[0]?.id ?? 0n;
const now = () => readYear(staff, organisationId, 2022);

/** What a file with these figures would store, typed as in the form, as the year stands now. */
async function changesOf(figures: [SheetKind, string, Record<string, string>][]) {
  const { form, cells, criteria } = await now();
  const entries = figures.map(([kind, key, typed]) => {
    const row = form.sheets[kind].find((each) => each.key === key);
    if (row === undefined) throw new Error(key);
    const { version } = row;
    return { kind, key, row: null, version, touched: true, typed: { ...row.typed, ...typed } };
  });
  const { changes, faults } = compareYearSheet(form, criteria, entries);
  expect(faults).toEqual([]);
  return toYearChanges(changes, cells, 2022);
}

async function typedNow(kind: SheetKind, key: string) {
  const row = (await now()).form.sheets[kind].find((each) => each.key === key);
  return { version: row?.version, typed: row?.typed };
}

describe("a year brought in from Excel", () => {
  test("out of the store and back in changes nothing", async () => {
    const { form, criteria } = await now();
    const workbook = await readExcel(await drawYearSheet(form));
    if ("fault" in workbook) throw new Error(workbook.fault);
    const read = readYearSheet(workbook.sheets, form);
    if ("fault" in read) throw new Error(read.fault.code);
    expect(compareYearSheet(form, criteria, read.entries)).toMatchObject({
      ...{ changes: [], conflicts: [], faults: [], unchanged: read.entries.length },
    });
  });

  test("is stored whole, every change with its audit event, and keeps what a file does not show", async () => {
    const note = { rating: "good" as const, note: "theo Quy định 124", basis: "124-QĐ/TW" };
    await recordFigures(staff, organisationId, [
      { kind: "branch rating", branch: "kinh-te", year: 2022, version: 1, value: note },
    ]);
    const audited = await auditId();
    const changes = await changesOf([
      ["results", "P3a", { value: "3,5", note: "=1+1", asOf: "2022-12-31" }],
      ["ratings", "kinh-te", { rating: "excellent" }],
      ["members", "kinh-te", { excellent: "9" }],
      ["base", "*", { staff: "76" }],
    ]);
    expect(await recordYear(staff, organisationId, 2022, changes)).toEqual({ stored: true });
    expect((await auditId()) - audited).toBe(4n);
    expect(await typedNow("results", "P3a")).toMatchObject({
      version: 2,
      typed: { value: "3,5", note: "=1+1", asOf: "2022-12-31" },
    });
    expect((await now()).cells.ratings.find(({ branch }) => branch === "kinh-te")?.value).toEqual({
      ...note,
      rating: "excellent",
    });
    expect((await typedNow("members", "kinh-te")).typed).toMatchObject({ excellent: "9" });
    expect((await typedNow("base", "*")).typed).toMatchObject({ staff: "76" });
  });

  test("names the file that it came with, in every event and in the history of a cell", async () => {
    const changes = await changesOf([
      ["results", "P3a", { value: "4", note: "" }],
      ["base", "*", { staff: "77" }],
    ]);
    const file = "C:\\Văn phòng\\Kết quả\u202e 2022.xlsx".normalize("NFD");
    expect(await recordYear(staff, organisationId, 2022, changes, file)).toEqual({ stored: true });
    const events = await readAudit(admin, organisationId, { limit: 3 });
    expect(events.map(({ object, file: source }) => [object, source])).toEqual([
      ["base figures", "Kết quả 2022.xlsx"],
      ["result", "Kết quả 2022.xlsx"],
      ["base figures", null],
    ]);
    const place = { criterion: "P3a", branch: null, year: 2022 };
    const [latest, earlier] = await readResultHistory(staff, organisationId, place);
    expect(latest).toMatchObject({ result: { value: "4" }, source: "Kết quả 2022.xlsx" });
    expect(earlier).not.toHaveProperty("source");
  });

  test("is not stored at all when one of its cells was changed meanwhile", async () => {
    const changes = await changesOf([
      ["base", "*", { staff: "80" }],
      ["results", "P3a", { value: "9" }],
      ["results", "P4a", { value: "9" }],
    ]);
    const [first] = changes.results;
    if (first === undefined) throw new Error("no change");
    await recordResults(staff, organisationId, 2022, [{ ...first, result: { value: "8" } }]);
    const before = [await typedNow("results", "P4a"), await typedNow("base", "*"), await auditId()];
    expect(await recordYear(staff, organisationId, 2022, changes)).toEqual({ stored: false, refused: [0] });
    expect([await typedNow("results", "P4a"), await typedNow("base", "*"), await auditId()]).toEqual(before);
    expect((await typedNow("results", "P3a")).typed).toMatchObject({ value: "8" });
  });

  test("is refused for those who may not enter figures, and not there for strangers", async () => {
    const changes = await changesOf([["results", "P4a", { value: "9" }]]);
    const stranger = await person(await storeExample("noi-khac"), "staff");
    await expect(recordYear(admin, organisationId, 2022, changes)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(recordYear(stranger, organisationId, 2022, changes)).rejects.toMatchObject({
      code: "not found",
    });
  });

  test("is refused whole where the year is locked", async () => {
    const changes = await changesOf([["results", "P4a", { value: "9" }]]);
    const where = { organisationId_year: { organisationId, year: 2022 } };
    await database().assessedYear.update({ where, data: { state: "approved" } });
    expect(await recordYear(staff, organisationId, 2022, changes)).toEqual({ stored: false, refused: [0] });
    await database().assessedYear.update({ where, data: { state: "draft" } });
  });
});
