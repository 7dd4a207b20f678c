import { expect, test } from "vitest";
import { readHeld } from "#lib/forms/held-version.ts";
import { readFormalities } from "#lib/forms/read-formalities.ts";
import { readVersionNumber } from "#lib/forms/version-number.ts";

const formOf = (typed: Record<string, string>) => {
  const form = new FormData();
  for (const [name, text] of Object.entries(typed)) form.set(name, text);
  return form;
};

test.each([
  [
    { number: " 15-BC/ĐU ", on: "2023-05-05", signatory: "Nguyễn Văn A" },
    { number: "15-BC/ĐU", on: "2023-05-05", signatory: "Nguyễn Văn A" },
  ],
  [{ number: "", on: " ", signatory: "Nguye\u0302\u0303n" }, { signatory: "Nguyễn" }],
  [{}, {}],
])("%j is read as %j", (typed, formalities) => {
  expect(readFormalities(formOf(typed))).toEqual({ value: formalities });
});

test.each([
  [{ number: "15\u0000" }, { number: "text" }],
  [{ signatory: "hai\ndòng" }, { signatory: "text" }],
  [
    { number: "x".repeat(201), on: "2023-02-30" },
    { number: "long", on: "day" },
  ],
])("%j is refused beside its field", (typed, faults) => {
  expect(readFormalities(formOf(typed))).toEqual({ faults });
});

const hash = "0123456789abcdef".repeat(4);

test.each([
  ["a hash", hash, { held: { hash } }],
  [
    "a hash as a document prints it",
    ` SHA256:${hash.toUpperCase().replace(/(.{16})/g, "$1\n")}`,
    { held: { hash } },
  ],
  ["an original", ' {"format":"frozen-review/1"}\n', { held: { text: '{"format":"frozen-review/1"}' } }],
  ["nothing", " \n", { fault: "missing" }],
  ["half a hash", hash.slice(1), { fault: "shape" }],
  ["a whole library", "{".repeat(4_000_001), { fault: "tooLong" }],
])("%s is read for what it is", (_, pasted, expected) => {
  expect(readHeld(pasted)).toEqual(expected);
});

test.each([
  ["1", 1],
  ["12", 12],
  ["0", null],
  ["01", null],
  ["1.0", null],
  ["", null],
  ["9999999", null],
])("%j as the number of a version is %j", (text, version) => {
  expect(readVersionNumber(text)).toBe(version);
});
