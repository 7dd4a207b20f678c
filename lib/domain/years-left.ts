import { courseOf } from "#lib/domain/course.ts";
import { figuresOf } from "#lib/domain/figures.ts";
import type { Criterion, Resolution, Review } from "#lib/domain/resolution.ts";

/**
 * The years in which a criterion is still to be reached after a review: those of the term after `throughYear` from its
 * first threshold on, without those marked not applicable for the organisation (rules §4, *left*).
 */
export const yearsLeft = (criterion: Criterion, resolution: Resolution, review: Review): number[] =>
  courseOf({ criterion, exceedable: true }, figuresOf(resolution, review), null).left;
