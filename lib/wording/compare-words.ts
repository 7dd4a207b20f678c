import type Fraction from "fraction.js";
import type { Aim, Criterion, Threshold } from "#lib/domain/resolution.ts";
import { keepWithSign } from "#lib/wording/keep-with-sign.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { boundsOf } from "#lib/wording/losing-side.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordThreshold } from "#lib/wording/word-demand.ts";
import { unitBehind, wordNumber } from "#lib/wording/word-number.ts";

/** How a number lies beside what is demanded: "98,46% < 100%", "3 > 1 cuộc", "11% thấp hơn khoảng từ 12% đến 13%". */
export function compareWords(
  value: Fraction,
  criterion: Criterion,
  threshold: Threshold,
  locale: Locale,
): string {
  const t = translator(locale);
  const [lower, upper = lower] = boundsOf(threshold, criterion);
  const shown = wordNumber(value, criterion, threshold, locale);
  if (lower === undefined || upper === undefined) return shown;
  if (criterion.aim === "between") {
    const place = value.lt(lower) ? "below" : value.gt(upper) ? "above" : "inside";
    return t(`explain.value.${place}`, { value: shown, bound: wordThreshold(criterion, threshold, locale) });
  }
  const bound = wordBound(lower, criterion, locale);
  const sign = signOf(criterion.aim, value.compare(lower));
  return keepWithSign(t("explain.value.compared", { value: shown, sign, bound }));
}

/** A bound without its aim: "100%", "3 đảng viên". */
export function wordBound(bound: Fraction, criterion: Criterion, locale: Locale): string {
  return `${wordNumber(bound, criterion, null, locale)}${unitBehind(criterion)}`;
}

/** The sign that holds between value and bound; where they are equal, the one that says whether the aim holds. */
function signOf(aim: Exclude<Aim, "between">, order: number): string {
  if (aim === "exactly") return order === 0 ? "=" : "≠";
  if (order !== 0) return order < 0 ? "<" : ">";
  return aim === "at least" || aim === "less than" ? "≥" : "≤";
}
