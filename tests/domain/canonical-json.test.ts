import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { canonicalJson, type Json } from "#lib/domain/canonical-json.ts";

// RFC 8785. Numbers with decimals are none of ours: exact ones are texts.

test.each<[string, Json, string]>([
  ["no spaces (3.2.1)", { a: [1, { b: 2 }], c: [] }, '{"a":[1,{"b":2}],"c":[]}'],
  ["literals (3.2.2.1)", [null, true, false], "[null,true,false]"],
  [
    "short escapes and \\u00xx in small letters (3.2.2.2)",
    '€$\u000f\nA\'B"\\\\"/\b\f\t\r',
    String.raw`"€$\u000f\nA'B\"\\\\\"/\b\f\t\r"`,
  ],
  ["DEL and signs outside the plane stand as they are", "\u007f😂đ", '"\u007f😂đ"'],
  ["whole numbers (3.2.2.3)", [0, -0, -5, 9007199254740991], "[0,0,-5,9007199254740991]"],
  ["an empty object", {}, "{}"],
])("%s", (_, value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test("fields are ordered by their UTF-16 units, not by their letters (3.2.3)", () => {
  const fields = { "\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 };
  const order = [...canonicalJson(fields).matchAll(/:(\d)/g)].map(([, value]) => Number(value));
  expect(order).toEqual([2, 4, 6, 7, 1, 5, 3]);
});

test.each<[string, Json]>([
  ["a lone surrogate", ["\ud800"]],
  ["a lone surrogate in a field's name", { "\udc00": 1 }],
  ["a decimal", 0.5],
  ["no number", Number.NaN],
  ["a number without end", Number.POSITIVE_INFINITY],
  ["a number beyond the exact ones", 2 ** 53],
])("%s is refused", (_, value) => {
  expect(() => canonicalJson(value)).toThrow();
});

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small" },
    fc.string({ unit: "grapheme" }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: "grapheme" }), tie("json"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

const reversed = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, each]) => [name, reversed(each)]),
  );
};

property.prop([json])("says the value, and is the same in whatever order its fields came", (value) => {
  const text = canonicalJson(value);
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
  expect(canonicalJson(reversed(value))).toBe(text);
});
