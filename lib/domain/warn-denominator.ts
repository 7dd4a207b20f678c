import Fraction from "fraction.js";
import type { Figures } from "#lib/domain/figures.ts";
import type { ApprovedDenominator } from "#lib/domain/resolution.ts";
import type { ChangedDenominator } from "#lib/domain/warning.ts";

/** W7: a share is now of another number than when its year was approved. Without a denominator now there is nothing to compare. */
export function warnDenominators(approved: ApprovedDenominator[], figures: Figures): ChangedDenominator[] {
  return approved.flatMap(({ criterion, branch, year, denominator }) => {
    const result = figures.results(criterion, branch).get(year);
    if (year > figures.throughYear || result === undefined || !("denominator" in result)) return [];
    const [before, now] = [new Fraction(denominator), new Fraction(result.denominator)];
    return now.equals(before) ? [] : [{ code: "W7", year, criterion, branch, approved: before, now }];
  });
}
