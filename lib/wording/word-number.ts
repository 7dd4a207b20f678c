import type Fraction from "fraction.js";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";
import { printDecimal } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { boundsOf, losingSide } from "#lib/wording/losing-side.ts";
import { roundBeside } from "#lib/wording/round-beside.ts";

/** The sign that a criterion's numbers carry without a space: "%" of shares and growth, and where it is the unit itself. */
export function numberSign({ measure, unit }: Criterion): string {
  if (measure === "share" || measure === "growth") return "%";
  return unit === "%" || unit === "‰" ? unit : "";
}

/** The unit that stands behind a criterion's numbers, with its space; none where they carry a sign. */
export function unitBehind(criterion: Criterion): string {
  return criterion.unit === undefined || numberSign(criterion) !== "" ? "" : ` ${criterion.unit}`;
}

/** A criterion's number as it is shown: never on another side of its threshold than it lies (rules §5). No unit but a sign. */
export function wordNumber(
  value: Fraction,
  criterion: Criterion,
  threshold: Threshold | null,
  locale: Locale,
): string {
  const bounds = threshold === null ? [] : boundsOf(threshold, criterion);
  const shown = roundBeside(value, bounds, losingSide(criterion, value, bounds));
  return `${printDecimal(shown, locale)}${numberSign(criterion)}`;
}
