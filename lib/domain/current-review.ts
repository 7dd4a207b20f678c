import type { Review } from "#lib/domain/resolution.ts";

/** The current review: the greatest `throughYear`, then the latest date, then the last listed; null without any. */
export function currentReview(reviews: Review[]): Review | null {
  return reviews.reduce<Review | null>(
    (current, review) => (current === null || !isBefore(review, current) ? review : current),
    null,
  );
}

const isBefore = (a: Review, b: Review): boolean =>
  a.throughYear !== b.throughYear ? a.throughYear < b.throughYear : (a.heldOn ?? "") < (b.heldOn ?? "");
