import { expect, test } from "vitest";
import { auditCsv, auditLines } from "#lib/report/audit-csv.ts";
import { csv } from "#lib/report/csv.ts";

test.each([
  ["a text", "Đảng viên", '"Đảng viên"'],
  ["quotes, commas and lines", 'a "b", c\nd', '"a ""b"", c\nd"'],
  ["a formula as a text", "=1+1", `"'=1+1"`],
  ["a negative number as a text", "-5", `"'-5"`],
])("%s stands in a cell", (_, text, cell) => expect(csv([[text]])).toBe(`\ufeff${cell}\r\n`));

test("the audit trail says who did what in words, its contents as JSON", () => {
  const event = {
    ...{
      id: 7n,
      at: new Date("2026-11-25T01:02:03Z"),
      actorName: "Cán bộ",
      action: "change",
      object: "result",
    },
    ...{ key: { criterion: "P1a" }, year: 2022, before: null, after: { value: "2" } },
  };
  expect(auditCsv([event]).split("\r\n")[1]).toBe(
    '"7","25/11/2026 08:02","Cán bộ","Sửa","kết quả","{""criterion"":""P1a""}","2022","","{""value"":""2""}"',
  );
  expect(JSON.parse(auditLines([event]))).toEqual({ ...event, id: "7", at: "2026-11-25T01:02:03.000Z" });
});
