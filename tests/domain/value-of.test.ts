import { expect, test } from "vitest";
import type { Reached } from "#lib/domain/resolution.ts";
import { enteredValueOf } from "#lib/domain/value-of.ts";
import { plain, reached } from "#tests/domain/builders.ts";

test.each<[string, Reached | undefined, object | null]>([
  [
    "heads are a share in percent",
    reached("64/65"),
    { measure: "share", percent: "1280/13", heads: { numerator: "64", denominator: "65" } },
  ],
  ["a percentage has no heads", reached("98.5%"), { measure: "share", percent: "197/2", heads: null }],
  ["a number", reached("3.25"), { measure: "quantity", value: "13/4" }],
  ["a negative number", reached("-2"), { measure: "quantity", value: "-2" }],
  ["zero is a value", reached("0"), { measure: "quantity", value: "0" }],
  ["yes", reached("yes"), { measure: "yes-no", value: true }],
  ["no is a value", reached("no"), { measure: "yes-no", value: false }],
  ["a grade", reached("not completed"), { measure: "rating", value: "not completed" }],
  ["not entered is none", reached("-"), null],
  ["not applicable is none", reached("n/a"), null],
  ["no result is none", undefined, null],
])("what was reached, as it is judged: %s", (_, one, value) =>
  expect(plain(enteredValueOf(one))).toEqual(value),
);
