import type Fraction from "fraction.js";
import { keepsUpper, type Limits, reachesLower } from "#lib/domain/limits.ts";
import type { ValueVerdict } from "#lib/domain/verdict.ts";

/** Judges one number against its limits: missed, met, or exceeded where the criterion can be exceeded (rules §3). */
export function judgeNumber(value: Fraction, limits: Limits, canBeExceeded: boolean): ValueVerdict {
  if (!reachesLower(value, limits) || !keepsUpper(value, limits)) return "missed";
  return canBeExceeded && isBeyond(value, limits) ? "exceeded" : "met";
}

const isBeyond = (value: Fraction, { exceededAbove, exceededBelow }: Limits): boolean =>
  (exceededAbove !== null && value.compare(exceededAbove) > 0) ||
  (exceededBelow !== null && value.compare(exceededBelow) < 0);

/** How far a value lies beyond (positive) or short of (negative) the nearest bound that must hold. */
export function leadOf(value: Fraction, { lower, upper }: Limits): Fraction | null {
  const above = lower === null ? null : value.sub(lower.value);
  const below = upper === null ? null : upper.value.sub(value);
  if (above === null || below === null) return above ?? below;
  return above.compare(below) <= 0 ? above : below;
}
