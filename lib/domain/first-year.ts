import type { Criterion, Term } from "#lib/domain/resolution.ts";

/**
 * The first year of a criterion: that of its first threshold, not before the term's (rules §4). One without thresholds
 * (a yes-no) runs from the first year of the term.
 */
export function firstYearOf(
  { thresholds }: Pick<Criterion, "thresholds">,
  term: Pick<Term, "firstYear">,
): number {
  const [first, ...others] = thresholds.map(({ from }) => from);
  return first === undefined ? term.firstYear : Math.max(term.firstYear, Math.min(first, ...others));
}
