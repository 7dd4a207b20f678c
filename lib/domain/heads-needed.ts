import type Fraction from "fraction.js";
import { type Limits, limitsOf } from "#lib/domain/limits.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import type { Heads } from "#lib/domain/trace.ts";

/**
 * The heads that a share of a population needs: rounded up ⌈p·n/100⌉ or down ⌊p·n/100⌋, at least 1 when p > 0;
 * exact, the fewest whose share holds. 15 % of 75 is 11,25: 12 heads exact or rounded up, 11 rounded down (rules §2).
 * Null where heads are not whole or the aim has no lower bound.
 */
export function headsNeeded(
  { of, headcount }: Pick<Criterion, "of" | "headcount">,
  { lower }: Limits,
  heads: { numerator: Fraction; denominator: Fraction },
): Heads | null {
  const { numerator, denominator } = heads;
  if (of === "quota" || lower === null || numerator.d !== 1n || denominator.d !== 1n) return null;
  const exact = lower.value.mul(denominator).div(100);
  const needed = headcount === "rounded down" ? wholeOf(exact.floor()) : wholeFrom(exact, lower.strict);
  const atLeastOne = lower.value.compare(0) > 0 && needed === 0n ? 1n : needed;
  const short = atLeastOne > numerator.n ? atLeastOne - numerator.n : 0n;
  return { needed: atLeastOne, reached: numerator.n, of: denominator.n, short };
}

/** The smallest whole number not below a bound, or above it where the bound is strict. */
const wholeFrom = (bound: Fraction, strict: boolean): bigint =>
  strict ? wholeOf(bound.floor()) + 1n : wholeOf(bound.ceil());

/** A fraction keeps its sign apart from its numerator. */
const wholeOf = ({ s, n }: Fraction): bigint => s * n;

/** The limits in heads of a headcount that is rounded: its aim is always `at least`. */
export const headLimits = ({ needed }: Heads): Limits =>
  limitsOf({ aim: "at least" }, { from: 0, value: String(needed) });
