import { expect, test } from "vitest";
import { textFault } from "#lib/domain/text-fault.ts";

test.each([
  ["a text with tabs and line ends", "Đảng ủy\tcác cơ quan\r\ntỉnh", null],
  ["nothing", "", null],
  ["a control character", "a\0b", "character"],
  ["one of the second block", "a\u0085b", "character"],
  ["a lone surrogate", "\ud800", "character"],
  ["the longest text", "x".repeat(20_000), null],
  ["one letter more", "x".repeat(20_001), "too long"],
  ["the longest text of characters that take two units", "\u{1F600}".repeat(20_000), null],
  ["one of them more", "\u{1F600}".repeat(20_001), "too long"],
  ["letters and their marks, counted together", "a\u0306".repeat(20_000), null],
  ["far too long", "x".repeat(40_001), "too long"],
])("%s", (_, text, fault) => expect(textFault(text)).toBe(fault));
