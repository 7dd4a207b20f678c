import { type PartContent, partsOf } from "#lib/domain/narrative-part.ts";
import type { Review } from "#lib/domain/resolution.ts";
import { reviewsInOrder } from "#lib/domain/reviews-in-order.ts";

/** What the latest review that says anything of a target says of it: causes, remedies; null where none does. */
export function lastSaid(reviews: Review[], target: string): { review: Review; content: PartContent } | null {
  for (const review of reviewsInOrder(reviews).toReversed()) {
    if (review.narrative === undefined) continue;
    const said = partsOf(review.narrative).find(
      ({ part }) => part.kind === "target" && part.target === target,
    );
    if (said !== undefined) return { review, content: said.content };
  }
  return null;
}
