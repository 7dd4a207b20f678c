import type Fraction from "fraction.js";
import type { Figure } from "#lib/domain/figures.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
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
  results: ReadonlyMap<number, Figure>,
): Value | null {
  const base = baseOf(criterion, year, results);
  if (base === null || base.value.compare(0) <= 0) return null;
  return { measure: "growth", percent: quantity.div(base.value).sub(1).mul(100), value: quantity, base };
}

function baseOf(criterion: Criterion, year: number, results: ReadonlyMap<number, Figure>): Base | null {
  const baseline = baselineOf(criterion);
  if (criterion.against === "baseline") return baseline;
  const before = results.get(year - 1)?.value;
  if (before?.measure === "quantity") return { year: year - 1, value: before.value };
  return baseline !== null && baseline.year === year - 1 ? baseline : null;
}
