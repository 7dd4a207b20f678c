import type { DotMeaning } from "#lib/forms/table-import.ts";
import { hasPercentSign, readNumber } from "#lib/reading/read-number.ts";
import { typedDecimal } from "#lib/reading/typed-decimal.ts";

/** The two numbers that a text may mean, as they are typed without doubt; null where it can mean but one, or none. */
export function twoReadings(text: string): Record<DotMeaning, string> | null {
  const read = readNumber(text);
  if (read.kind !== "ambiguous") return null;
  const sign = hasPercentSign(text) ? "%" : "";
  const [thousands, decimals] = read.readings;
  return { thousands: typedDecimal(thousands) + sign, decimals: typedDecimal(decimals) + sign };
}

/** A number as it is typed without doubt, once it is said what its dot means. */
export const typedWithDot = (text: string, dot: DotMeaning | null): string =>
  (dot === null ? null : twoReadings(text)?.[dot]) ?? text;
