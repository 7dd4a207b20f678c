import { expect, test } from "vitest";
import { pageAfter, turnOf } from "#components/presentation/turn-pages.ts";

const key = (name: string, held: object = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

test.each([
  ["ArrowRight", {}, "next"],
  [" ", {}, "next"],
  [" ", { shiftKey: true }, "previous"],
  ["ArrowLeft", {}, "previous"],
  ["PageUp", {}, "previous"],
  ["F", { shiftKey: true }, "full screen"],
  ["b", {}, "blank"],
  [".", {}, "blank"],
  ["End", {}, "last"],
  ["f", { ctrlKey: true }, null],
  ["ArrowLeft", { altKey: true }, null],
  ["x", {}, null],
])("the key %j held with %j turns: %s", (name, held, turn) => expect(turnOf(key(name, held))).toBe(turn));

test("at either end one stays", () => {
  expect(pageAfter("previous", 0, 7)).toBe(0);
  expect(pageAfter("next", 6, 7)).toBe(6);
  expect(pageAfter("next", 0, 7)).toBe(1);
  expect(pageAfter("last", 0, 7)).toBe(6);
  expect(pageAfter("blank", 3, 7)).toBe(3);
});
