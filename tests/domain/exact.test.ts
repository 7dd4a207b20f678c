import { fc, test } from "@fast-check/vitest";
import Fraction from "fraction.js";
import { expect } from "vitest";
import { exact, exactOnce } from "#lib/domain/exact.ts";

test.each(["0", "-0", "7", "-7", "065", "91.5", "-0.5", "0.10", "123456789012345.123456789"])(
  "%s is the number it says",
  (text) => expect(exact(text).equals(new Fraction(text))).toBe(true),
);

const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 40 });

test.prop([fc.boolean(), digits, fc.option(digits)])(
  "a decimal of any length is the fraction it stands for",
  (negative, whole, decimals) => {
    const text = `${negative ? "-" : ""}${whole}${decimals === null ? "" : `.${decimals}`}`;
    expect(exact(text).toFraction()).toBe(new Fraction(text).toFraction());
  },
);

test("a text read again is the same number, another text another one", () => {
  const read = exactOnce();
  expect(read("91.5").toFraction()).toBe("183/2");
  expect(read("91.5")).toBe(read("91.5"));
  expect(read("91.50").equals(read("91.5"))).toBe(true);
  expect(read("-91.5").toFraction()).toBe("-183/2");
});
