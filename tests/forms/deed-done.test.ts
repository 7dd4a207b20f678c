import { expect, test } from "vitest";
import { afterDeed, type Deed, type DeedDone, readDeedDone } from "#lib/forms/deed-done.ts";

const deeds: Deed[] = ["saved", "archived", "restored", "merged"];

test.each<[string, DeedDone]>([
  ["/vp/targets?term=2020-2025", { deed: "archived", code: "P4" }],
  ["/organisations", { deed: "restored", code: "a.b_c" }],
  ["/vp/admin/branches", { deed: "merged", code: "kinh-te" }],
])("%s says what was done there", (address, done) => {
  const { pathname, searchParams } = new URL(afterDeed(address, done), "http://localhost");
  expect(address.startsWith(pathname)).toBe(true);
  expect(readDeedDone(Object.fromEntries(searchParams), deeds)).toEqual(done);
});

test.each([
  {},
  { done: "archived" },
  { of: "P4" },
  { done: "bought", of: "P4" },
  { done: "merged", of: ["a", "b"] },
])("%j says nothing", (asked) => {
  expect(readDeedDone(asked, deeds)).toBeNull();
});

test("a deed that leads to another page says nothing here", () =>
  expect(readDeedDone({ done: "merged", of: "P4" }, ["saved", "archived"])).toBeNull());
