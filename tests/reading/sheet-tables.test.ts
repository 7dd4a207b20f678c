import { expect, test } from "vitest";
import { otherSheets } from "#lib/reading/sheet-tables.ts";

test("the sheets that are not read are named, those that hold nothing are not", () => {
  const workbook = [
    { name: "Phụ lục 1", rows: [["Chỉ tiêu", { number: "1" }]] },
    { name: "Phụ lục 2", rows: [["Lộ trình"]] },
    { name: "Sheet3", rows: [[null, ""], []] },
  ];
  expect(otherSheets(workbook, "Phụ lục 1")).toEqual(["Phụ lục 2"]);
  expect(otherSheets(workbook.slice(0, 1), "Phụ lục 1")).toEqual([]);
});
