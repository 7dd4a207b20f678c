import { expect, test } from "vitest";
import { roomForFigures, type SlideRow, splitRows } from "#components/presentation/split-rows.ts";
import { numberRows } from "#components/scorecard/choose-rows.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { resolution, review } from "#tests/components/small-resolution.ts";

const [first] = numberRows(buildScorecard(resolution, review).rows, "computed");

/** Rows whose texts are so long. */
const rowsOf = (...lengths: number[]): SlideRow[] =>
  lengths.flatMap((length) => {
    if (first === undefined) return [];
    const row = { ...first.row, differs: false, target: { ...first.row.target, text: "x".repeat(length) } };
    return [{ ...first, row, figures: "Đề ra ≥ 100%; 2021: 100%, 2022: 98,46%" }];
  });

test.each([
  ["the five targets of a party group stand on one page", [68, 190, 48, 150, 110], [5]],
  ["what is longer is divided evenly", [130, 130, 130, 130, 130, 130, 130, 130], [4, 4]],
  ["no row is lost, however long", [2000, 60, 60], [1, 2]],
  ["an empty group has no page", [], []],
])("%s", (_, lengths, pages) =>
  expect(splitRows(rowsOf(...lengths)).map((page) => page.length)).toEqual(pages),
);

test.each([
  ["few rows show their figures on every screen", [60, 60, 60], "always"],
  ["more of them on large screens only", [68, 190, 48, 150, 110], "large"],
  ["a full page shows none", [195, 195, 195, 195, 60], "never"],
] as const)("%s", (_, lengths, room) => expect(roomForFigures(rowsOf(...lengths))).toBe(room));
