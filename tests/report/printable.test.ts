import { expect, test } from "vitest";
import { printable } from "#lib/report/printable.ts";

const latin = (codePoint: number): boolean => codePoint < 0x250 || (codePoint > 0x1e00 && codePoint < 0x1f00);

test.each([
  ["giữ nguyên tiếng Việt, dấu và 98,46%", "giữ nguyên tiếng Việt, dấu và 98,46%"],
  ["e\u0323\u0302", "ệ"],
  ["hai  cách\u00a0cứng\tvà\ndòng", "hai cách cứng và dòng"],
  ["a\u200bb\u202ec\u00ad", "abc"],
  ["x\u0333", "x"],
  ["hoa 花 😀", "hoa □ □"],
  ["\ud800", "□"],
])("%j is drawn as %j", (text, drawn) => {
  expect(printable(text, latin)).toBe(drawn);
});

test("a word of 25 letters and more may break every 12", () => {
  expect(printable("a".repeat(24), latin)).toBe("a".repeat(24));
  expect(printable("a".repeat(26), latin).split("\u200b")).toEqual(["a".repeat(12), "a".repeat(12), "aa"]);
});
