import { expect, test } from "vitest";
import { isReason } from "#lib/domain/is-reason.ts";

test.each([
  ["thiếu minh chứng", true],
  ["đ", true],
  ["7", true],
  ["", false],
  [" \n", false],
  ["\u200b", false],
  ["\u2060\ufeff", false],
  ["…", false],
  ["—", false],
])("%j: %s", (text, expected) => expect(isReason(text)).toBe(expected));
