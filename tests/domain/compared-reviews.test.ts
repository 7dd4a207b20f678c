import { expect, test } from "vitest";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { previousReview } from "#lib/domain/previous-review.ts";
import { targetAtReviews } from "#lib/domain/target-at-reviews.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { verdictChanges } from "#lib/domain/verdict-changes.ts";
import { criterion, resolution, results, review, target } from "#tests/domain/builders.ts";

const reviews = [
  review({ code: "mid-term", throughYear: 2022, heldOn: "2023-04-24" }),
  review({ code: "first year", throughYear: 2021 }),
  review({ code: "again", throughYear: 2022, heldOn: "2023-09-01" }),
];

test.each([
  ["first year", undefined],
  ["mid-term", "first year"],
  ["again", "mid-term"],
  ["never held", undefined],
])("before “%s” came %s", (code, before) => expect(previousReview(reviews, code)?.code).toBe(before));

/** Scorecards of one target at two reviews, by what was concluded: any verdict can be concluded. */
const concludedAs = (...verdicts: (Verdict | null)[]) => {
  const [earlier, now] = verdicts.map((verdict) =>
    buildScorecard(
      resolution({ targets: verdict === null ? [] : [target([criterion()])] }),
      review({ conclusions: verdict === null ? [] : [{ target: "T", verdict }] }),
      "concluded",
    ),
  );
  if (earlier === undefined || now === undefined) throw new Error("two reviews are compared");
  return verdictChanges(now, earlier).get("T");
};

test.each<[Verdict, Verdict, "better" | "worse" | "other" | "none"]>([
  ["missed", "met", "better"],
  ["met", "exceeded", "better"],
  ["behind", "on track", "better"],
  ["on track", "met", "better"],
  ["exceeded", "met", "worse"],
  ["on track", "behind", "worse"],
  ["met", "missed", "worse"],
  ["no data", "met", "other"],
  ["not due", "missed", "other"],
  ["met", "no data", "none"],
  ["not due", "no data", "none"],
  ["in progress", "on track", "other"],
])("from %s to %s a target stands %s", (before, after, direction) =>
  expect(concludedAs(before, after)).toEqual({ before, direction }),
);

test("a verdict that stays is no change", () => expect(concludedAs("missed", "missed")).toBeUndefined());

test("a target that the earlier review did not know has not changed", () =>
  expect(concludedAs(null, "met")).toBeUndefined());

test("a target is followed through all reviews, latest first, each with its own figures and conclusion", () => {
  const stored = resolution({
    targets: [target([criterion()]), target([criterion({ code: "Y" })], { code: "U" })],
    results: results({ 2021: "3", 2022: "2" }),
    reviews: reviews.map((each) => ({
      ...each,
      conclusions: each.code === "again" ? [{ target: "T", verdict: "met" as const }] : [],
    })),
  });
  expect(
    targetAtReviews(stored, "T").map(({ review: { code }, row }) => [
      code,
      row.verdict,
      row.conclusion?.verdict ?? null,
    ]),
  ).toEqual([
    ["again", "missed", "met"],
    ["mid-term", "missed", null],
    ["first year", "met", null],
  ]);
  expect(targetAtReviews(stored, "nowhere")).toEqual([]);
});
