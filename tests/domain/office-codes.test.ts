import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { codeOfName } from "#lib/domain/code-of-name.ts";
import { isBelowCode } from "#lib/domain/is-below-code.ts";
import { organisationCodeFault } from "#lib/domain/organisation-code.ts";

test.each([
  ["vp-ubnd", null],
  ["so-noi-vu-2026", null],
  ["", "shape"],
  ["VP-UBND", "shape"],
  ["sở-nội-vụ", "shape"],
  ["a.b", "shape"],
  ["a".repeat(41), "shape"],
  ["sign-in", "reserved"],
  ["account", "reserved"],
  ["help", "reserved"],
  ["api", "reserved"],
  ["setup", "reserved"],
  ["verify", "reserved"],
  ["organisations", "reserved"],
  ["new", "reserved"],
])("%j as the code of an organisation: %s", (code, fault) => {
  expect(organisationCodeFault(code)).toBe(fault);
});

test.each([
  ["2026-2030", true],
  ["new", false],
  [".", false],
  ["..", false],
  ["a b", false],
])("%j below an organisation: %s", (code, is) => {
  expect(isBelowCode(code)).toBe(is);
});

describe("a branch's code out of its name", () => {
  test.each([
    ["Chi bộ Kinh tế ngành", [], "kinh-te-nganh"],
    ["Chi bộ Nội chính – Đối ngoại", [], "noi-chinh-doi-ngoai"],
    ["CHI BỘ 1", [], "1"],
    ["Chi bộ", [], "chi-bo"],
    ["—", [], "chi-bo"],
    ["New", [], "new-2"],
    ["Chi bộ Tổng hợp", ["tong-hop"], "tong-hop-2"],
    ["Chi bộ Tổng hợp", ["tong-hop", "tong-hop-2"], "tong-hop-3"],
  ])("%j beside %j: %s", (name, taken, code) => {
    expect(codeOfName(name, taken)).toBe(code);
  });

  property.prop([fc.string({ unit: "binary" }), fc.array(fc.string())])(
    "is a code that is free, whatever the name",
    (name, taken) => {
      const code = codeOfName(name, taken);
      expect(isBelowCode(code)).toBe(true);
      expect(taken).not.toContain(code);
      expect(isBelowCode(codeOfName(name, [...taken, code]))).toBe(true);
    },
  );
});
