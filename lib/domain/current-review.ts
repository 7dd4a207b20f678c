import type { Review } from "#lib/domain/resolution.ts";
import { reviewsInOrder } from "#lib/domain/reviews-in-order.ts";

/** The current review: the greatest `throughYear`, then the latest date, then the last listed; null without any. */
export const currentReview = (reviews: Review[]): Review | null => reviewsInOrder(reviews).at(-1) ?? null;

/** Whether a review that is made now becomes the current one, which the scorecard's own page opens. */
export function becomesCurrent(made: Dated, current: Dated | null): boolean {
  if (current === null || made.throughYear > current.throughYear) return true;
  return made.throughYear === current.throughYear && (made.heldOn ?? "") >= (current.heldOn ?? "");
}

type Dated = Pick<Review, "throughYear" | "heldOn">;
