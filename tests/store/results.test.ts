import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#lib/domain/access.ts";
import { readAudit } from "#lib/store/audit.ts";
import { type ResultChange, readResultCells } from "#lib/store/result-cells.ts";
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

const cellOf = async (criterion: string, year = 2022) => {
  const cells = await readResultCells(staff, organisationId, year);
  return cells.find((cell) => cell.criterion === criterion && cell.branch === null);
};

const admitted = (value: string, version: number): ResultChange => ({
  criterion: "P3a",
  branch: null,
  version,
  result: { value },
});

const latestAudit = async () => (await readAudit(admin, organisationId, { limit: 1 }))[0];

describe("recording a result", () => {
  test("makes the next version, and says who and when", async () => {
    const before = await cellOf("P3a");
    const recorded = await recordResults(staff, organisationId, 2022, [admitted("3", before?.version ?? 0)]);
    expect(recorded).toEqual({ stored: true });
    expect(await cellOf("P3a")).toMatchObject({ version: 2, result: { value: "3" }, by: staff.name });
  });

  test("is in the audit trail with before and after", async () => {
    expect(await latestAudit()).toMatchObject({
      actorId: staff.userId,
      actorName: staff.name,
      action: "change",
      object: "result",
      key: { criterion: "P3a" },
      year: 2022,
      before: { value: "2" },
      after: { value: "3" },
    });
  });

  test("fills a cell that was never filled, exactly as typed", async () => {
    await recordResults(staff, organisationId, 2023, [admitted("123456789012345.123456789", 0)]);
    expect(await cellOf("P3a", 2023)).toMatchObject({
      version: 1,
      result: { value: "123456789012345.123456789" },
    });
    expect(await latestAudit()).toMatchObject({
      action: "enter",
      before: null,
      after: { value: "123456789012345.123456789" },
    });
  });

  test("clears a cell as a new, empty version", async () => {
    const before = await cellOf("G4a");
    await recordResults(staff, organisationId, 2022, [
      { criterion: "G4a", branch: null, version: before?.version ?? 0, result: null },
    ]);
    expect(await cellOf("G4a")).toMatchObject({ version: 2, result: null });
  });

  test.each([
    ["yes-no", "G4a", { value: true, note: "có quyết định công nhận" }],
    ["heads", "G1a", { numerator: "74", denominator: "75", estimate: true }],
    ["a bare percentage", "G1a", { percent: "98.5", asOf: "2022-12-31" }],
    [
      "its evidence",
      "G1a",
      {
        ...{ percent: "98.5", evidence: "12-QĐ/ĐU" },
        ...{ evidenceOn: "2022-12-31", evidenceLink: "https://vanban.tinh.gov.vn/12" },
      },
    ],
    ["not applicable", "P1a", { notApplicable: "không mở lớp" }],
  ])("keeps %s with its marks", async (_, criterion, result) => {
    const version = (await cellOf(criterion))?.version ?? 0;
    await recordResults(staff, organisationId, 2022, [{ criterion, branch: null, version, result }]);
    expect((await cellOf(criterion))?.result).toEqual(result);
  });
});

describe("two people in one cell", () => {
  test("the second is refused and nothing is overwritten, nothing audited", async () => {
    const audited = await latestAudit();
    const version = (await cellOf("P4a"))?.version ?? 0;
    const change = (value: string) => ({ criterion: "P4a", branch: null, version, result: { value } });
    expect(await recordResults(staff, organisationId, 2022, [change("4")])).toEqual({ stored: true });
    const second = await recordResults(staff, organisationId, 2022, [change("5")]);
    expect(second).toEqual({ stored: false, refused: [0] });
    expect((await cellOf("P4a"))?.result).toMatchObject({ value: "4" });
    expect(((await latestAudit())?.id ?? 0n) - (audited?.id ?? 0n)).toBe(1n);
  });

  test("of twenty at once exactly one is stored", async () => {
    const version = (await cellOf("P4a"))?.version ?? 0;
    const writers = Array.from({ length: 20 }, (_, index) =>
      recordResults(staff, organisationId, 2022, [
        { criterion: "P4a", branch: null, version, result: { value: String(index) } },
      ]),
    );
    const stored = (await Promise.all(writers)).filter((answer) => answer.stored);
    expect(stored).toHaveLength(1);
    expect((await cellOf("P4a"))?.version).toBe(version + 1);
  });

  test("a form is stored whole or not at all", async () => {
    const fresh = await cellOf("G2a");
    const recorded = await recordResults(staff, organisationId, 2022, [
      { criterion: "G2a", branch: null, version: fresh?.version ?? 0, result: { percent: "20" } },
      { criterion: "P4a", branch: null, version: 99, result: { value: "1" } },
    ]);
    expect(recorded).toEqual({ stored: false, refused: [1] });
    expect(await cellOf("G2a")).toEqual(fresh);
  });
});

describe("who may not record", () => {
  test.each(["committee", "admin", "viewer"] as const)("%s is refused", async (role) => {
    const other = await person(organisationId, role);
    const before = await cellOf("P3a");
    await expect(
      recordResults(other, organisationId, 2022, [admitted("9", before?.version ?? 0)]),
    ).rejects.toMatchObject({ code: "forbidden" });
    expect(await cellOf("P3a")).toEqual(before);
  });

  test("staff of another organisation finds nothing", async () => {
    const stranger = await person(await storeExample("noi-khac"), "staff");
    await expect(recordResults(stranger, organisationId, 2022, [admitted("9", 1)])).rejects.toMatchObject({
      code: "not found",
    });
  });

  test.each([
    ["a criterion of nobody", { criterion: "X9", branch: null }],
    ["a criterion taken from ratings", { criterion: "P5a", branch: null }],
    ["a branch of nobody", { criterion: "P4b", branch: "khong-co" }],
  ])("%s is not there", async (_, cell) => {
    const change = { ...cell, version: 0, result: { value: "1" } };
    await expect(recordResults(staff, organisationId, 2022, [change])).rejects.toMatchObject({
      code: "not found",
    });
  });

  test("a year outside the term is not there", async () => {
    await expect(recordResults(staff, organisationId, 2026, [admitted("1", 0)])).rejects.toMatchObject({
      code: "not found",
    });
  });

  test("a year that is approved refuses everybody", async () => {
    await database().assessedYear.update({
      where: { organisationId_year: { organisationId, year: 2021 } },
      data: { state: "approved" },
    });
    const before = await cellOf("P3a", 2021);
    const recorded = await recordResults(staff, organisationId, 2021, [admitted("9", before?.version ?? 0)]);
    expect(recorded).toEqual({ stored: false, refused: [0] });
    expect(await cellOf("P3a", 2021)).toEqual(before);
  });
});
