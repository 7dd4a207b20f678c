import { isLikeCode } from "#lib/domain/code.ts";
import { isBelowCode } from "#lib/domain/is-below-code.ts";
import type { Review, Term } from "#lib/domain/resolution.ts";

/** What a review is, without what is said and concluded at it. */
export type ReviewFields = Pick<
  Review,
  "code" | "kind" | "name" | "throughYear" | "partialYear" | "heldOn" | "countOnTrackAsMet"
>;

/**
 * What keeps a review from being recorded, by its field (rules §1, §9): a code that is none or is taken, a last year
 * outside the term, a partial year that is not the one after it or lies outside the term.
 */
export function reviewFaults(
  { code, throughYear, partialYear }: ReviewFields,
  { firstYear, lastYear }: Pick<Term, "firstYear" | "lastYear">,
  taken: readonly string[],
): ReviewFaults {
  const faults: ReviewFaults = {};
  if (!isBelowCode(code)) faults.code = "code";
  else if (taken.some((each) => isLikeCode(each, code))) faults.code = "code taken";
  if (throughYear < firstYear || throughYear > lastYear) faults.throughYear = "outside the term";
  if (partialYear === undefined) return faults;
  if (partialYear !== throughYear + 1) faults.partialYear = "not the next year";
  else if (partialYear > lastYear) faults.partialYear = "outside the term";
  return faults;
}

export type ReviewFaults = {
  code?: "code" | "code taken";
  throughYear?: "outside the term";
  partialYear?: "not the next year" | "outside the term";
};
