import type { Resolution } from "#lib/domain/resolution.ts";

/** The latest year of the term that holds any figure; its first year where none does. Where work goes on. */
export function latestYear({
  term,
  results,
  organisationRatings,
  branchRatings,
  memberRatings,
}: Resolution): number {
  const figures = [results, organisationRatings, branchRatings, memberRatings].flat();
  const years = figures.map(({ year }) => year).filter((year) => year <= term.lastYear);
  return Math.max(term.firstYear, ...years);
}
