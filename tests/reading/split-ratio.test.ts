import { expect, test } from "vitest";
import { splitRatio } from "#lib/reading/split-ratio.ts";

test.each([
  ["66/66", "66", "66"],
  [" 11 / 75 ", "11", "75"],
  ["11/75 = 14,67%", "11", "75"],
  ["64/65=98,46 %", "64", "65"],
  ["1.064/1.065 = 99,91%", "1.064", "1.065"],
])("%j typed into the first box of a share is %s over %s", (value, numerator, denominator) =>
  expect(splitRatio({ value, denominator: "65" })).toEqual({ value: numerator, denominator }),
);

test.each(["64", "98,5%", "1/2/3", "/65", "64/", "64/65 = nhiều", ""])("%j is left as it is", (value) =>
  expect(splitRatio({ value, denominator: "65" })).toEqual({ value, denominator: "65" }),
);
