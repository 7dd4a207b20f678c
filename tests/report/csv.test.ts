import { expect, test } from "vitest";
import { auditLines } from "#lib/report/audit-lines.ts";
import { csv } from "#lib/report/csv.ts";

test.each([
  ["a text", "Đảng viên", '"Đảng viên"'],
  ["quotes, commas and lines", 'a "b", c\nd', '"a ""b"", c\nd"'],
  ["a formula as a text", "=1+1", `"'=1+1"`],
  ["a negative number as a text", "-5", `"'-5"`],
])("%s stands in a cell", (_, text, cell) => expect(csv([[text]])).toBe(`\ufeff${cell}\r\n`));

test("the audit trail for machines is one event a line, as it is kept", () => {
  const event = { id: 7n, at: new Date("2026-11-25T01:02:03Z"), action: "change", after: { value: "2" } };
  expect(JSON.parse(auditLines([event]))).toEqual({ ...event, id: "7", at: "2026-11-25T01:02:03.000Z" });
});
