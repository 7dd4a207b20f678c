import type { Term } from "#lib/domain/resolution.ts";

/** The assessed years of a term, first to last. */
export function yearsOf({ firstYear, lastYear }: Pick<Term, "firstYear" | "lastYear">): number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
}
