import { exactOnce } from "#lib/domain/exact.ts";
import type { Grade } from "#lib/domain/grade.ts";
import type { Branch, MemberRating, PartialResult, Resolution, Review } from "#lib/domain/resolution.ts";
import type { Value } from "#lib/domain/trace.ts";
import { enteredValueOf } from "#lib/domain/value-of.ts";

/** An entered result, read once as exact numbers. */
export type Figure = {
  /** Null where nothing was entered. */
  value: Value | null;
  /** The reason why the year is marked not applicable; null where it is not. */
  notApplicable: string | null;
  note?: string;
};

/**
 * The figures of a term as a review reads them, found by criterion, branch and year. Results after `throughYear` are
 * not read, but marks "not applicable" are, in every year of the term (rules §4).
 */
export type Figures = {
  firstYear: number;
  lastYear: number;
  throughYear: number;
  /** Null where the review has no partial year. One outside the term is of no criterion, so that nobody asks for it. */
  partialYear: number | null;
  branches: Branch[];
  /** The results of a criterion (of one of its branches) by year. */
  results: (criterion: string, branch: string | null) => ReadonlyMap<number, Figure>;
  partialResult: (criterion: string, branch: string | null) => PartialResult | undefined;
  organisationRating: (year: number) => Grade | null;
  branchRating: (branch: string, year: number) => Grade | null;
  memberRating: (branch: string, year: number) => MemberRating | undefined;
};

const none: ReadonlyMap<number, Figure> = new Map();

/** Codes hold no slash, so that the parts of a key cannot run together. */
const keyOf = (code: string, branch: string | number | null | undefined): string => `${code}/${branch ?? ""}`;

export function figuresOf(resolution: Resolution, review: Review): Figures {
  const { term, branches } = resolution;
  const results = new Map<string, Map<number, Figure>>();
  const read = exactOnce();
  for (const result of resolution.results) {
    const key = keyOf(result.criterion, result.branch);
    const figure = {
      value: enteredValueOf(result, read),
      notApplicable: "notApplicable" in result ? result.notApplicable : null,
      ...(result.note === undefined ? {} : { note: result.note }),
    };
    const years = results.get(key);
    if (years === undefined) results.set(key, new Map([[result.year, figure]]));
    else years.set(result.year, figure);
  }
  const partial = new Map(review.partialResults.map((each) => [keyOf(each.criterion, each.branch), each]));
  const own = new Map(resolution.organisationRatings.map(({ year, rating }) => [year, rating]));
  const graded = new Map(
    resolution.branchRatings.map((each) => [keyOf(each.branch, each.year), each.rating]),
  );
  const counted = new Map(resolution.memberRatings.map((each) => [keyOf(each.branch, each.year), each]));
  return {
    firstYear: term.firstYear,
    lastYear: term.lastYear,
    throughYear: review.throughYear,
    partialYear: review.partialYear ?? null,
    branches,
    results: (criterion, branch) => results.get(keyOf(criterion, branch)) ?? none,
    partialResult: (criterion, branch) => partial.get(keyOf(criterion, branch)),
    organisationRating: (year) => own.get(year) ?? null,
    branchRating: (branch, year) => graded.get(keyOf(branch, year)) ?? null,
    memberRating: (branch, year) => counted.get(keyOf(branch, year)),
  };
}
