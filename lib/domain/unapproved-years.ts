import type { Review } from "#lib/domain/resolution.ts";
import type { YearState } from "#lib/domain/year-move.ts";

/** The years that a review rests on and that nobody has approved yet; a year outside every term is approved by nobody. */
export function unapprovedYears(
  years: number[],
  { partialYear }: Review,
  states: ReadonlyMap<number, YearState>,
): number[] {
  const all = partialYear === undefined ? years : [...years, partialYear];
  return all.filter((year) => states.has(year) && states.get(year) !== "approved");
}
