import type Fraction from "fraction.js";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";
import { wordBound } from "#lib/wording/compare-words.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { boundsOf } from "#lib/wording/losing-side.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordThreshold } from "#lib/wording/word-demand.ts";
import { unitBehind, wordNumber } from "#lib/wording/word-number.ts";

/**
 * A number that falls short and what was asked, in running text: "đạt 2 đảng viên, thấp hơn mức 3 đảng viên". `detail`
 * stands in brackets behind the number.
 */
export function tellNumber(
  value: Fraction,
  criterion: Criterion,
  threshold: Threshold | null,
  locale: Locale,
  detail?: string,
): string {
  const t = translator(locale);
  const number = `${wordNumber(value, criterion, threshold, locale)}${unitBehind(criterion)}`;
  const shown = detail === undefined ? number : t("told.detailed", { value: number, detail });
  const [lower, upper = lower] = threshold === null ? [] : boundsOf(threshold, criterion);
  if (threshold === null || lower === undefined || upper === undefined)
    return t(`told.${verbOf(criterion)}`, { value: shown });
  if (criterion.measure === "quantity" && criterion.aim === "at most" && lower.equals(0))
    return t("told.noneAllowed", { value: shown });
  const bound =
    criterion.aim === "between"
      ? wordThreshold(criterion, threshold, locale)
      : wordBound(lower, criterion, locale);
  const place = placeOf(criterion, value, lower);
  return t(`told.${place}`, { told: t(`told.${verbOf(criterion)}`, { value: shown }), bound });
}

/** What more is wanted of is reached; what is to stay low only stands somewhere. */
function verbOf({ measure, aim, better }: Criterion): "grew" | "reached" | "stood" {
  if (measure === "growth") return "grew";
  const upwards = aim === "at least" || aim === "more than" || (aim === "between" && better === "higher");
  return upwards ? "reached" : "stood";
}

/** On which side of what was asked a number lies that falls short; on a bound that is not enough, it says so. */
function placeOf({ aim }: Criterion, value: Fraction, lower: Fraction) {
  switch (aim) {
    case "at least":
      return "below";
    case "at most":
      return "above";
    case "more than":
      return "notAbove";
    case "less than":
      return "notBelow";
    case "exactly":
      return "apart";
    case "between":
      return value.lt(lower) ? "belowRange" : "aboveRange";
  }
}
