import { expect, test } from "vitest";
import type { Entry } from "#lib/domain/entry.ts";
import { withEntry } from "#lib/domain/with-entry.ts";
import {
  branch,
  members,
  partialResult,
  rated,
  resolution,
  results,
  review,
} from "#tests/domain/builders.ts";

const other = review({ code: "other", partialResults: [partialResult("1")] });
const standing = resolution({
  reviews: [review({ code: "r", partialResults: [partialResult("3"), partialResult("4", "X", "a")] }), other],
  branches: [branch("a"), branch("b")],
  results: [...results({ 2021: "1", 2022: "2" }), ...results({ 2021: "3" }, "X", "a")],
  organisationRatings: [{ year: 2021, rating: "good" }],
  branchRatings: rated(2021, { a: "good", b: "completed" }),
  memberRatings: [members("a", 2021, { good: 9 }), members("b", 2021, { good: 8 })],
  baseFigures: [
    { year: 2021, members: 17 },
    { year: 2022, members: 18 },
  ],
});
const { branch: _, year: __, ...counts } = members("a", 2021, { excellent: 10 });

const entries: [string, Entry, object][] = [
  [
    "a result takes the place of its own alone",
    { kind: "result", criterion: "X", year: 2021, branch: null, value: { value: "7", note: "ước" } },
    {
      results: [
        ...results({ 2022: "2" }),
        ...results({ 2021: "3" }, "X", "a"),
        { criterion: "X", year: 2021, value: "7", note: "ước" },
      ],
    },
  ],
  [
    "a branch's result is another one, and can be cleared",
    { kind: "result", criterion: "X", year: 2021, branch: "a", value: null },
    { results: results({ 2021: "1", 2022: "2" }) },
  ],
  [
    "a partial result, which belongs to its review alone",
    { kind: "partial result", review: "r", criterion: "X", year: 2022, branch: null, value: { value: "9" } },
    {
      reviews: [
        review({ code: "r", partialResults: [partialResult("4", "X", "a"), partialResult("9")] }),
        other,
      ],
    },
  ],
  [
    "a branch's partial result, cleared",
    { kind: "partial result", review: "r", criterion: "X", year: 2022, branch: "a", value: null },
    { reviews: [review({ code: "r", partialResults: [partialResult("3")] }), other] },
  ],
  [
    "a branch's partial result takes the place of that branch's alone",
    {
      kind: "partial result",
      review: "r",
      criterion: "X",
      year: 2022,
      branch: "a",
      value: { value: "6" },
    },
    {
      reviews: [
        review({ code: "r", partialResults: [partialResult("3"), partialResult("6", "X", "a")] }),
        other,
      ],
    },
  ],
  [
    "the partial result of a criterion leaves another criterion's alone",
    { kind: "partial result", review: "r", criterion: "Y", year: 2022, branch: null, value: { value: "6" } },
    {
      reviews: [
        review({
          code: "r",
          partialResults: [partialResult("3"), partialResult("4", "X", "a"), partialResult("6", "Y")],
        }),
        other,
      ],
    },
  ],
  [
    "the grade of the organisation",
    { kind: "organisation rating", year: 2021, value: { rating: "excellent" } },
    { organisationRatings: [{ year: 2021, rating: "excellent" }] },
  ],
  [
    "the grade of a branch",
    { kind: "branch rating", branch: "b", year: 2021, value: { rating: "good" } },
    { branchRatings: rated(2021, { a: "good", b: "good" }) },
  ],
  [
    "the grade of a year that had none",
    { kind: "branch rating", branch: "b", year: 2022, value: { rating: "good" } },
    { branchRatings: [...standing.branchRatings, ...rated(2022, { b: "good" })] },
  ],
  [
    "members by grade",
    { kind: "member rating", branch: "a", year: 2021, value: counts },
    { memberRatings: [members("b", 2021, { good: 8 }), members("a", 2021, { excellent: 10 })] },
  ],
  [
    "members by grade, cleared: absent, not zero",
    { kind: "member rating", branch: "a", year: 2021, value: null },
    { memberRatings: [members("b", 2021, { good: 8 })] },
  ],
  [
    "base figures",
    { kind: "base figures", year: 2021, value: { members: 20 } },
    {
      baseFigures: [
        { year: 2022, members: 18 },
        { year: 2021, members: 20 },
      ],
    },
  ],
];

test.each(entries)("%s", (_name, entry, changed) => {
  expect(withEntry(standing, entry)).toEqual({ ...standing, ...changed });
});
