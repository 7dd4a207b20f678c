import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { fileName } from "#lib/domain/file-name.ts";

test.each([
  ["a name as it should be", "Kết quả năm 2024 (sửa).xlsx", "Kết quả năm 2024 (sửa).xlsx"],
  ["decomposed letters", "Kết quả.xlsx".normalize("NFD"), "Kết quả.xlsx"],
  ["a path", "C:\\Users\\canbo\\ket-qua.xlsx", "ket-qua.xlsx"],
  ["what is not seen, and what turns writing around", "a\u0000b\u202e\nc.xlsx", "ab c.xlsx"],
  ["nothing", "", ""],
  ["nothing that is seen", "\u0001\u200b", ""],
])("%s", (_, given, name) => expect(fileName(given)).toBe(name));

test("a long name is cut between characters", () => expect(fileName("ễ".repeat(300))).toBe("ễ".repeat(60)));

property.prop([fc.string({ unit: "binary" })])("whatever was given, it may be kept", (given) => {
  const name = fileName(given);
  expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
  expect(fileName(name)).toBe(name);
});
