import type Fraction from "fraction.js";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";
import { printDecimal } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { boundsOf, losingSide } from "#lib/wording/losing-side.ts";
import { roundBeside } from "#lib/wording/round-beside.ts";

/** Whether the criterion's numbers are percentages: shares and growth. */
export function inPercent({ measure }: Criterion): boolean {
  return measure === "share" || measure === "growth";
}

/** A criterion's number as it is shown: never on another side of its threshold than it lies (rules §5). No unit but %. */
export function wordNumber(
  value: Fraction,
  criterion: Criterion,
  threshold: Threshold | null,
  locale: Locale,
): string {
  const bounds = threshold === null ? [] : boundsOf(threshold, criterion);
  const shown = roundBeside(value, bounds, losingSide(criterion, value, bounds));
  return `${printDecimal(shown, locale)}${inPercent(criterion) ? "%" : ""}`;
}
