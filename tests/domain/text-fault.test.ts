import { expect, test } from "vitest";
import { textFault } from "#lib/domain/text-fault.ts";

test.each([
  ["Đảng ủy\tcác cơ quan\r\ntỉnh", null],
  ["a\0b", "character"],
  ["a\u0085b", "character"],
  ["\ud800", "character"],
  ["x".repeat(20_000), null],
  ["x".repeat(20_001), "too long"],
  ["\u{1F600}".repeat(20_000), null],
  ["\u{1F600}".repeat(20_001), "too long"],
  ["a\u0306".repeat(20_000), null],
  ["x".repeat(40_001), "too long"],
])("%.12j: %s", (text, fault) => expect(textFault(text)).toBe(fault));
