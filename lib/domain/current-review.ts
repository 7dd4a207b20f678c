import type { Review } from "#lib/domain/resolution.ts";
import { reviewsInOrder } from "#lib/domain/reviews-in-order.ts";

/** The current review: the greatest `throughYear`, then the latest date, then the last listed; null without any. */
export const currentReview = (reviews: Review[]): Review | null => reviewsInOrder(reviews).at(-1) ?? null;
