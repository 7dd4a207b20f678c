import Fraction from "fraction.js";
import type { Decimal } from "#lib/domain/resolution.ts";

/** Whether a decimal can be a cap (W1): a percentage from 0 to 100. */
export function isCap(decimal: Decimal): boolean {
  const cap = new Fraction(decimal);
  return cap.compare(0) >= 0 && cap.compare(100) <= 0;
}
