import { openCells } from "#lib/domain/open-cells.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { yearsOf } from "#lib/domain/years-of.ts";

/**
 * The year that a new review is likely to assess last: the latest that has figures for every criterion; where none has,
 * the latest that is over; before any is over, the first. `thisYear` is the year of today.
 */
export function proposedYear(resolution: Resolution, thisYear: number): number {
  const years = yearsOf(resolution.term);
  const complete = years.findLast((year) => {
    const { missing, unrated } = openCells(resolution, year);
    return missing + unrated === 0;
  });
  const asked = resolution.targets.some(({ criteria }) => criteria.length > 0);
  const over = years.findLast((year) => year < thisYear);
  return (asked ? complete : undefined) ?? over ?? resolution.term.firstYear;
}
