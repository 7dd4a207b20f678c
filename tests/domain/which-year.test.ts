import { expect, test } from "vitest";
import { activeIn } from "#lib/domain/active-in.ts";
import { currentReview } from "#lib/domain/current-review.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { branch, review } from "#tests/domain/builders.ts";

test.each([
  ["from its first year on", branch("a", 2022), [2022, 2023, 2024]],
  ["up to its last year, included", branch("a", 2020, 2023), [2021, 2022, 2023]],
  ["in one year alone", branch("a", 2022, 2022), [2022]],
  ["not at all, where it ended before", branch("a", 2015, 2020), []],
])("a branch is active %s", (_, one, years) =>
  expect([2021, 2022, 2023, 2024].filter((year) => activeIn(one, year))).toEqual(years),
);

test("the assessed years of a term run from its first to its last", () => {
  expect(yearsOf({ firstYear: 2021, lastYear: 2025 })).toEqual([2021, 2022, 2023, 2024, 2025]);
  expect(yearsOf({ firstYear: 2021, lastYear: 2021 })).toEqual([2021]);
});

test.each<[string, [code: string, throughYear: number, heldOn?: string][], string]>([
  [
    "that reads furthest, wherever it stands",
    [
      ["a", 2023],
      ["b", 2022],
      ["c", 2021],
    ],
    "a",
  ],
  [
    "that reads furthest, though held first",
    [
      ["a", 2021, "2024-01-01"],
      ["b", 2022, "2023-04-24"],
    ],
    "b",
  ],
  [
    "that reads furthest, though not dated",
    [
      ["a", 2022],
      ["b", 2021, "2024-01-01"],
    ],
    "a",
  ],
  [
    "held last, of those that read as far",
    [
      ["a", 2022, "2023-05-01"],
      ["b", 2022, "2023-04-24"],
    ],
    "a",
  ],
  [
    "held last, listed last",
    [
      ["a", 2022, "2023-04-24"],
      ["b", 2022, "2023-05-01"],
    ],
    "b",
  ],
  [
    "dated, before one that is not",
    [
      ["a", 2022, "2023-04-24"],
      ["b", 2022],
    ],
    "a",
  ],
  [
    "dated, after one that is not",
    [
      ["a", 2022],
      ["b", 2022, "2023-04-24"],
    ],
    "b",
  ],
  [
    "listed last, of those held on one day",
    [
      ["a", 2022, "2023-04-24"],
      ["b", 2022, "2023-04-24"],
    ],
    "b",
  ],
  [
    "listed last, of those without a date",
    [
      ["a", 2022],
      ["b", 2022],
    ],
    "b",
  ],
])("the current review is the one %s", (_, reviews, code) => {
  const listed = reviews.map(([named, throughYear, heldOn]) => review({ code: named, throughYear, heldOn }));
  expect(currentReview(listed)?.code).toBe(code);
});

test("without any review none is current", () => expect(currentReview([])).toBeNull());
