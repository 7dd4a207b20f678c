import { expect, test } from "vitest";
import { branchesEntered } from "#lib/domain/branches-entered.ts";
import { branch, criterion, judged, results } from "#tests/domain/builders.ts";

const given = {
  branches: [branch("a"), branch("b"), branch("c"), branch("d", 2022)],
  results: [
    ...results({ 2021: "0", 2022: "1" }, "X", "a"),
    ...results({ 2021: "n/a" }, "X", "b"),
    ...results({ 2021: "-" }, "X", "c"),
  ],
};

test.each([
  ["a value, zero too, and a mark that it does not apply; a cleared cell is none", 2021, 2],
  ["the next year by itself", 2022, 1],
])("%s", (_, year, expected) =>
  expect(branchesEntered(judged(criterion({ subject: "each branch" }), given), year)).toBe(expected),
);
