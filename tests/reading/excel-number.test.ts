import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { excelDecimal } from "#lib/reading/excel-number.ts";

test.each([
  ["65", false, "65"],
  ["-0", false, "0"],
  ["0.98499999999999999", true, "98.5"],
  ["0.91500000000000004", true, "91.5"],
  ["1", true, "100"],
  ["1E-2", true, "1"],
  ["0.30000000000000004", false, "0.3"],
  ["1.0000000000000002", false, "1"],
  ["1e-9", false, "0.000000001"],
  ["1.5E+3", false, "1500"],
  ["1e21", false, "1000000000000000000000"],
  ["123456789012345.67", false, "123456789012345.67"],
  ["-12.50", false, "-12.5"],
  ["", false, null],
  ["abc", false, null],
  ["1e999", false, null],
] as const)("%j (percent: %s) is %s", (text, percent, decimal) => {
  expect(excelDecimal(text, percent)).toBe(decimal);
});

property.prop([fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.nat(9)])(
  "what has at most 15 digits is exact",
  (whole, places) => {
    const digits = Math.abs(whole)
      .toString()
      .padStart(places + 1, "0");
    const after = digits.slice(digits.length - places).replace(/0+$/, "");
    const before = digits.slice(0, digits.length - places).replace(/^0+(?=\d)/, "");
    const plain = places === 0 || after === "" ? before : `${before}.${after}`;
    const decimal = plain === "0" ? plain : `${whole < 0 ? "-" : ""}${plain}`;
    expect(excelDecimal(String(Number(decimal)))).toBe(decimal);
  },
);
