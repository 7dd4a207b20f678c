import { expect, test } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Criterion, PartialResult, Result } from "#lib/domain/resolution.ts";
import {
  branch,
  criterion,
  partialResult,
  rated,
  resolution,
  results,
  review,
  target,
} from "#tests/domain/builders.ts";

const noted = <Entry extends Result | PartialResult>(
  entries: Entry[],
  note = "do thay đổi biên chế",
): Entry[] => entries.map((entry) => ({ ...entry, note }));

const notesOf = (one: Criterion, entered: Result[], partial: PartialResult[] = []) => {
  const seen = review(partial.length === 0 ? {} : { partialYear: 2023, partialResults: partial });
  const stored = resolution({
    targets: [target([one])],
    branches: [branch("mot"), branch("hai")],
    results: entered,
    organisationRatings: [{ year: 2022, rating: "completed", note: "chưa xét" }],
  });
  return buildScorecard(stored, seen).rows.flatMap(({ notes }) => notes);
};

const rating = criterion({ measure: "rating", thresholds: [{ from: 2021, value: "good" }] });
const none = criterion({ aim: "at most", thresholds: [{ from: 2021, value: "0" }] });

test.each<[string, Criterion, Result[], PartialResult[], [number, string | null][]]>([
  ["of a year that fell short", criterion(), noted(results({ 2021: "3", 2022: "2" })), [], [[2022, null]]],
  [
    "of every year that fell short",
    criterion(),
    noted(results({ 2021: "1", 2022: "2" })),
    [],
    [
      [2021, null],
      [2022, null],
    ],
  ],
  [
    "of a branch",
    criterion({ subject: "each branch" }),
    noted(results({ 2022: "2" }, "X", "hai")),
    [],
    [[2022, "hai"]],
  ],
  [
    "of the review's own year",
    none,
    results({ 2021: "0", 2022: "0" }),
    noted([partialResult("1")]),
    [[2023, null]],
  ],
  ["none where all hold", criterion(), noted(results({ 2021: "3", 2022: "3" })), [], []],
  ["none where none was written", criterion(), results({ 2021: "2", 2022: "2" }), [partialResult("1")], []],
  ["none of ratings, which are noted elsewhere", { ...rating, source: "organisation rating" }, [], [], []],
  ["none of years after the review", criterion(), noted(results({ 2023: "1" })), [], []],
])("notes %s", (_, one, entered, partial, expected) => {
  const notes = notesOf(one, entered, partial);
  expect(notes.map(({ year, branch: of }) => [year, of])).toEqual(expected);
  expect(notes.every((each) => "note" in each && each.note === "do thay đổi biên chế")).toBe(true);
});

test.each<[string, string, string[]]>([
  ["a branch below the grade that all are asked for", "100", ["hai completed"]],
  ["it however the hundred is written", "100.0", ["hai completed"]],
  ["none where not all are asked for", "60", []],
])("names %s", (_, value, expected) => {
  const ratedBranches = criterion({
    ...{ measure: "share", of: "population", source: "branch ratings", level: "good" },
    thresholds: [{ from: 2022, value }],
  });
  const stored = resolution({
    targets: [target([ratedBranches])],
    branches: [branch("mot"), branch("hai")],
    branchRatings: rated(2022, { mot: "excellent", hai: "completed" }),
  });
  const notes = buildScorecard(stored, review()).rows.flatMap((row) => row.notes);
  expect(notes.map((note) => `${note.branch} ${"grade" in note ? note.grade : ""}`)).toEqual(expected);
});

test("a branch that is not rated yet is not named among those below", () => {
  const ratedBranches = criterion({
    ...{ measure: "share", of: "population", source: "branch ratings", level: "good" },
    thresholds: [{ from: 2022, value: "100" }],
  });
  const stored = resolution({
    targets: [target([ratedBranches])],
    branches: [branch("mot"), branch("hai")],
    branchRatings: rated(2022, { mot: "not completed", hai: null }),
  });
  const [row] = buildScorecard(stored, review()).rows;
  expect([row?.verdict, row?.notes.map((note) => note.branch)]).toEqual(["missed", ["mot"]]);
});
