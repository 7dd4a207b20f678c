import type { Review } from "#lib/domain/resolution.ts";
import { reviewsInOrder } from "#lib/domain/reviews-in-order.ts";

/** The review that came before another one of the same term; null for the first. */
export function previousReview(reviews: Review[], code: string): Review | null {
  const before = reviewsInOrder(reviews);
  const at = before.findIndex((review) => review.code === code);
  return before[at - 1] ?? null;
}
