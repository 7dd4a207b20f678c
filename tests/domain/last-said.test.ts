import { describe, expect, test } from "vitest";
import { lastSaid } from "#lib/domain/last-said.ts";
import type { Narrative } from "#lib/domain/narrative.ts";
import type { Review } from "#lib/domain/resolution.ts";

const of = (target: string, subjectiveCauses: string): Narrative => ({
  groups: {},
  targets: [{ target, subjectiveCauses, remedies: [] }],
});
const review = (throughYear: number, narrative?: Narrative): Review => ({
  ...{
    code: String(throughYear),
    throughYear,
    partialResults: [],
    countOnTrackAsMet: false,
    conclusions: [],
  },
  ...(narrative === undefined ? {} : { narrative }),
});
const said = (reviews: Review[]) => {
  const found = lastSaid(reviews, "P5");
  return found && [found.review.code, found.content.texts.subjectiveCauses];
};

describe("what is said of a target is", () => {
  test("nothing without a review", () => expect(said([])).toBeNull());
  test("nothing where no review has a narrative, or only of other targets", () =>
    expect(said([review(2021), review(2022, of("P1", "khác"))])).toBeNull());
  test("what the latest review says, in whatever order they are listed", () =>
    expect(said([review(2022, of("P5", "mới")), review(2021, of("P5", "cũ"))])).toEqual(["2022", "mới"]));
  test("what an earlier one said, where the latest says nothing of it", () =>
    expect(said([review(2021, of("P5", "cũ")), review(2022, of("P1", "khác"))])).toEqual(["2021", "cũ"]));
});
