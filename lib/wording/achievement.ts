import Fraction from "fraction.js";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";
import type { CourseTrace, CriterionTrace, Heads, Value } from "#lib/domain/trace.ts";
import { printDecimal } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { boundsOf } from "#lib/wording/losing-side.ts";
import { roundBeside } from "#lib/wording/round-beside.ts";

/**
 * "đạt X% so với nghị quyết", for display only (rules §5): of several years or branches, the lowest. Null where there is
 * none, as for a range and an exact demand, of which it would not say by which number it is.
 */
export function wordAchievement({ criterion, courses }: CriterionTrace, locale: Locale): string | null {
  const shares = courses.flatMap((course) => sharesOf(course, criterion));
  const [first, ...others] = shares;
  if (first === undefined) return null;
  const lowest = others.reduce((low, share) => (share.lt(low) ? share : low), first).mul(100);
  return `${printDecimal(roundBeside(lowest, [new Fraction(100)], "down"), locale)}%`;
}

function sharesOf(
  { years, threshold, aggregate, wanted, progress }: CourseTrace,
  criterion: Criterion,
): Fraction[] {
  switch (criterion.horizon) {
    case "every year":
      return years.flatMap((year) =>
        year.verdict === null ? [] : shareOf(year.value, year.heads, criterion, year.threshold),
      );
    case "total":
    case "average": {
      const reached = aggregate ?? progress?.reached;
      if (reached === undefined || threshold === null) return [];
      // Growth compounds, its demand too.
      if (criterion.measure === "growth") return wanted === null ? [] : divideBy(reached, criterion, wanted);
      return divide(reached, criterion, threshold);
    }
    case "by year": {
      const latest = years.findLast(({ value }) => value !== null);
      return latest === undefined ? [] : shareOf(latest.value, latest.heads, criterion, threshold);
    }
  }
}

function shareOf(
  value: Value | null,
  heads: Heads | null,
  criterion: Criterion,
  threshold: Threshold | null,
): Fraction[] {
  if (value === null || threshold === null) return [];
  if (heads !== null && criterion.headcount !== "exact")
    return heads.needed > 0n ? [new Fraction(heads.reached).div(heads.needed)] : [];
  if (value.measure === "quantity") return divide(value.value, criterion, threshold);
  if (value.measure === "share" || value.measure === "growth")
    return divide(value.percent, criterion, threshold);
  return [];
}

function divide(value: Fraction, criterion: Criterion, threshold: Threshold): Fraction[] {
  const [bound] = boundsOf(threshold, criterion);
  return bound === undefined ? [] : divideBy(value, criterion, bound);
}

/** Value ÷ threshold where more is better, threshold ÷ value where less is; nothing where the divisor is not positive. */
function divideBy(value: Fraction, { aim }: Criterion, bound: Fraction): Fraction[] {
  switch (aim) {
    case "at least":
    case "more than":
      return quotient(value, bound);
    case "at most":
    case "less than":
      return quotient(bound, value);
    case "between":
    case "exactly":
      return [];
  }
}

function quotient(dividend: Fraction, divisor: Fraction): Fraction[] {
  return divisor.compare(0) > 0 ? [dividend.div(divisor)] : [];
}
