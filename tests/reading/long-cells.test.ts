import { describe, expect, test } from "vitest";
import { readGradeWord } from "#lib/reading/grade-words.ts";
import { saysNone } from "#lib/reading/read-none.ts";
import { readTargetTable } from "#lib/reading/read-target-table.ts";
import { proposeReading, sameWording } from "#lib/reading/result-table.ts";
import { splitRatio } from "#lib/reading/split-ratio.ts";
import { proposeTargetReading } from "#lib/reading/target-table.ts";

// A cell of a sheet holds up to 32,767 letters. Read in more than linear time, one of these stops the server for seconds,
// and so would each test: a table has thousands of cells.

const signs = `a${";".repeat(32_000)}x`;
const long = [
  ...[signs, `5${" ,".repeat(16_000)}x`, "- ".repeat(16_000), "(".repeat(32_000), "1".repeat(32_000)],
  ...["trong đó ".repeat(3_500), "năm 2021: 5% ".repeat(2_400)],
];

describe.each(long)("a cell of thirty thousand letters", (text) => {
  test("as a target, a demand and a wording", () => {
    const rows = Array.from({ length: 5 }, (_, index) => [String(index + 1), text, "%", text]);
    const targets = [["STT", "Chỉ tiêu", "Đơn vị", "Nghị quyết đề ra"], ...rows];
    readTargetTable(targets, proposeTargetReading(targets), { group: "party", below: new Map() });
    const results = [["STT", "Chỉ tiêu", "2023"], ...rows];
    expect(proposeReading(results, [2023], [{ code: "P1", text: "Kết nạp" }]).head).toBe(0);
  });
});

test("signs at the end of a wording are dropped, those within it stay", () => {
  expect(sameWording(`Kết nạp ${"; ".repeat(16_000)}`)).toBe("kết nạp");
  expect(sameWording(signs)).toBe(signs);
});

test.each([
  `1${"／".repeat(100)}2=${" ".repeat(8_000)}x`,
  `1/2=${"1 ".repeat(16_000)}x`,
  `${"1".repeat(16_000)}/`,
])("what is no ratio stays as it was typed", (value) => {
  expect(splitRatio({ value, denominator: "" })).toEqual({ value, denominator: "" });
});

test("dots are no word", () => {
  expect(saysNone(`${".".repeat(32_000)}x`)).toBe(false);
  expect(readGradeWord(`${";".repeat(32_000)}x`)).toBeNull();
});
