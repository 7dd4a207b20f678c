import type { Review } from "#lib/domain/resolution.ts";

/** The reviews of a term, earliest first: by `throughYear`, then by the day held (one without a day first), then as listed. */
export const reviewsInOrder = (reviews: Review[]): Review[] =>
  reviews.toSorted((left, right) => left.throughYear - right.throughYear || compareDays(left, right));

const compareDays = ({ heldOn: left = "" }: Review, { heldOn: right = "" }: Review): number =>
  left === right ? 0 : left < right ? -1 : 1;
