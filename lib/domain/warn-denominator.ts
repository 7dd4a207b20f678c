import { exact } from "#lib/domain/exact.ts";
import type { Figures } from "#lib/domain/figures.ts";
import type { ApprovedDenominator } from "#lib/domain/resolution.ts";
import { headsOf } from "#lib/domain/value-of.ts";
import type { ChangedDenominator } from "#lib/domain/warning.ts";

/** W7: a share is now of another number than when its year was approved. Without a denominator now there is nothing to compare. */
export function warnDenominators(approved: ApprovedDenominator[], figures: Figures): ChangedDenominator[] {
  return approved.flatMap(({ criterion, branch, year, denominator }) => {
    const now = headsOf(figures.results(criterion, branch).get(year)?.value)?.denominator;
    if (year > figures.throughYear || now === undefined) return [];
    const before = exact(denominator);
    return now.equals(before) ? [] : [{ code: "W7", year, criterion, branch, approved: before, now }];
  });
}
