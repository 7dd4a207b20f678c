import { expect, test } from "vitest";
import type { Review } from "#lib/domain/resolution.ts";
import { unapprovedYears } from "#lib/domain/unapproved-years.ts";
import type { YearState } from "#lib/domain/year-move.ts";

const review: Review = {
  code: "r",
  throughYear: 2022,
  partialResults: [],
  countOnTrackAsMet: false,
  conclusions: [],
};

test.each<[string, Partial<Review>, [number, YearState][], number[]]>([
  [
    "approved years are not named",
    {},
    [
      [2021, "approved"],
      [2022, "approved"],
    ],
    [],
  ],
  [
    "neither draft nor submitted is approved",
    {},
    [
      [2021, "submitted"],
      [2022, "draft"],
    ],
    [2021, 2022],
  ],
  [
    "the partial year counts",
    { partialYear: 2023 },
    [
      [2021, "approved"],
      [2022, "approved"],
      [2023, "draft"],
    ],
    [2023],
  ],
  [
    "a partial year behind the term has no state",
    { partialYear: 2023 },
    [
      [2021, "approved"],
      [2022, "approved"],
    ],
    [],
  ],
])("%s", (_, change, states, named) => {
  expect(unapprovedYears([2021, 2022], { ...review, ...change }, new Map(states))).toEqual(named);
});
