import { expect, test } from "vitest";
import { isCode } from "#lib/domain/code.ts";

test.each<[unknown, boolean]>([
  ["vp-ubnd", true],
  ["2021-2025", true],
  ["P1.a_2", true],
  ["x".repeat(40), true],
  ["x".repeat(41), false],
  ["", false],
  ["P1a\0", false],
  ["P1a\n", false],
  ["đảng-bộ", false],
  ["a/b", false],
  [{ startsWith: "vp" }, false],
  [["vp-ubnd"], false],
  [2022, false],
  [null, false],
  [undefined, false],
])("%j: %s", (given, expected) => expect(isCode(given)).toBe(expected));
