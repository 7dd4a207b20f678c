import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Entry } from "#lib/domain/entry.ts";
import { judgeAtYear } from "#lib/domain/judge-at-year.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { withEntry } from "#lib/domain/with-entry.ts";

/** The verdict of a criterion once a result is recorded, with its year as the review's `throughYear`. */
export function judgeWith(
  resolution: Resolution,
  result: Extract<Entry, { kind: "result" }>,
): Verdict | null {
  const traces = judgeAtYear(withEntry(resolution, result), result.year);
  return traces.get(result.criterion)?.verdict ?? null;
}

/** The verdict of a criterion at a review once a partial result of it is recorded; null where there is none of either. */
export function judgeAtReview(
  resolution: Resolution,
  entry: Extract<Entry, { kind: "partial result" }>,
): Verdict | null {
  const after = withEntry(resolution, entry);
  const review = after.reviews.find(({ code }) => code === entry.review);
  const rows = review === undefined ? [] : buildScorecard(after, review).rows;
  const traces = rows.flatMap(({ criteria }) => criteria);
  return traces.find(({ criterion }) => criterion.code === entry.criterion)?.verdict ?? null;
}
