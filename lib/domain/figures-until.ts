import type { Review } from "#lib/domain/resolution.ts";

/** Up to when the figures of a review go: the day of its meeting where it has figures of that year, else a whole year. */
export const figuresUntil = ({
  heldOn,
  partialYear,
  throughYear,
}: Pick<Review, "heldOn" | "partialYear" | "throughYear">): { day: string } | { year: number } =>
  heldOn !== undefined && partialYear !== undefined ? { day: heldOn } : { year: throughYear };
