import { expect, test } from "vitest";
import { readCarried } from "#lib/forms/carried-rows.ts";

const row = { kind: "results", key: "P4b/kinh-te", row: 6, version: 3, typed: { value: "2" } };

test("rows of a preview come back as they were sent, their texts in one normal form", () => {
  const sent = [row, { ...row, row: null, typed: { note: "mo\u031b\u0301i" } }];
  expect(readCarried(JSON.stringify(sent))).toEqual([row, { ...row, row: null, typed: { note: "mới" } }]);
});

test.each<[string, unknown]>([
  ["no list", row],
  ["a sheet that is none", [{ ...row, kind: "users" }]],
  ["a version that is none", [{ ...row, version: -1 }]],
  ["a version no cell can hold", [{ ...row, version: 2_147_483_647 }]],
  ["a field too many", [{ ...row, organisation: "noi-khac" }]],
  ["a field that is no text", [{ ...row, typed: { value: 2 } }]],
  ["a text of a megabyte", [{ ...row, typed: { note: "a".repeat(1_000_000) } }]],
])("%s is nothing to store", (_, sent) => {
  expect(readCarried(JSON.stringify(sent))).toBeNull();
});

test("what is no JSON is nothing to store", () => {
  expect(readCarried("[")).toBeNull();
});
