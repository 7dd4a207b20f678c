import Fraction from "fraction.js";
import type { Criterion, Result } from "#lib/domain/resolution.ts";
import type { Value } from "#lib/domain/trace.ts";
import { baselineOf } from "#lib/domain/value-of.ts";

type Base = { year: number; value: Fraction };

/**
 * The growth of a year in percent: against the baseline, or against the result of the year before; where there is none,
 * or it is not applicable, against the baseline if it is of that year (rules §3). Null without a base above 0.
 */
export function growthOf(
  criterion: Criterion,
  year: number,
  quantity: Fraction,
  results: ReadonlyMap<number, Result>,
): Value | null {
  const base = baseOf(criterion, year, results);
  if (base === null || base.value.compare(0) <= 0) return null;
  return { measure: "growth", percent: quantity.div(base.value).sub(1).mul(100), value: quantity, base };
}

function baseOf(criterion: Criterion, year: number, results: ReadonlyMap<number, Result>): Base | null {
  const baseline = baselineOf(criterion);
  if (criterion.against === "baseline") return baseline;
  const before = results.get(year - 1);
  if (before !== undefined && "value" in before && typeof before.value === "string")
    return { year: year - 1, value: new Fraction(before.value) };
  return baseline !== null && baseline.year === year - 1 ? baseline : null;
}
