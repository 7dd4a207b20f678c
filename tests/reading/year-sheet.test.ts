import { describe, expect, test } from "vitest";
import { criteriaByKey } from "#app/[organisation]/results/[year]/excel/build-year-sheet.ts";
import { compareYearSheet } from "#lib/reading/compare-year-sheet.ts";
import { readExcel } from "#lib/reading/read-excel.ts";
import { readYearSheet } from "#lib/reading/year-sheet.ts";
import { drawYearSheet } from "#lib/report/year-sheet.ts";
import { example, yearForm } from "#tests/reading/year-form.ts";

const resolution = example();
const form = yearForm(resolution, 2022);
const criteria = criteriaByKey(resolution, 2022);

async function readBack(bytes: Uint8Array) {
  const workbook = await readExcel(bytes);
  if ("fault" in workbook) throw new Error(workbook.fault);
  const read = readYearSheet(workbook.sheets, form);
  if ("fault" in read) throw new Error(JSON.stringify(read.fault));
  return { ...read, compared: compareYearSheet(form, criteria, read.entries) };
}

describe("a template brought back as it was drawn", () => {
  test("changes nothing", async () => {
    const { faults, missing, entries, compared } = await readBack(await drawYearSheet(form));
    expect({ faults, missing }).toEqual({ faults: [], missing: [] });
    expect(entries.filter(({ touched }) => touched)).toEqual([]);
    expect(compared).toMatchObject({ changes: [], conflicts: [], faults: [], unchanged: entries.length });
  });
});
