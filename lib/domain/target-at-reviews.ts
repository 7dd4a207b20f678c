import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Resolution, Review } from "#lib/domain/resolution.ts";
import { reviewsInOrder } from "#lib/domain/reviews-in-order.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";

/** A target at a review: its verdict from the figures as they are known now, beside what the conference concluded then. */
export type TargetAtReview = { review: Review; row: ScorecardRow };

/** A target at every review of its term, latest first. */
export function targetAtReviews(resolution: Resolution, code: string): TargetAtReview[] {
  const targets = resolution.targets.filter((target) => target.code === code);
  return reviewsInOrder(resolution.reviews)
    .toReversed()
    .flatMap((review) =>
      buildScorecard({ ...resolution, targets }, review).rows.map((row) => ({ review, row })),
    );
}
