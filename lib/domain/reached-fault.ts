import Fraction from "fraction.js";
import { isReason } from "#lib/domain/is-reason.ts";
import type { Criterion, Reached } from "#lib/domain/resolution.ts";

/** What a figure can break by itself, whatever the other figures say (rules §2, §9). */
export type ReachedFault =
  | "not of this measure"
  | "empty reason"
  | "negative"
  | "zero denominator"
  | "numerator above denominator"
  | "above 100 percent"
  | "not whole";

/**
 * The fault of what was reached for a criterion; null where it may be recorded.
 * A population share cannot pass 100 %; where heads are counted they are whole; a quantity whose sum or
 * smallness is judged cannot be negative.
 */
export function reachedFault(criterion: Criterion, reached: Reached): ReachedFault | null {
  if ("notApplicable" in reached) return isReason(reached.notApplicable) ? null : "empty reason";
  if ("numerator" in reached) return headsFault(criterion, reached);
  if ("percent" in reached) return percentFault(criterion, reached.percent);
  if (reached.value === null) return null;
  return valueFault(criterion, reached.value);
}

function headsFault(
  criterion: Criterion,
  heads: { numerator: string; denominator: string },
): ReachedFault | null {
  if (criterion.measure !== "share") return "not of this measure";
  const numerator = new Fraction(heads.numerator);
  const denominator = new Fraction(heads.denominator);
  if (numerator.compare(0) < 0 || denominator.compare(0) < 0) return "negative";
  if (denominator.equals(0)) return "zero denominator";
  if (criterion.of !== "quota" && numerator.compare(denominator) > 0) return "numerator above denominator";
  const whole = criterion.headcount === "exact" || (numerator.d === 1n && denominator.d === 1n);
  return whole ? null : "not whole";
}

function percentFault(criterion: Criterion, text: string): ReachedFault | null {
  if (criterion.measure !== "share") return "not of this measure";
  const percent = new Fraction(text);
  if (percent.compare(0) < 0) return "negative";
  return criterion.of !== "quota" && percent.compare(100) > 0 ? "above 100 percent" : null;
}

function valueFault(criterion: Criterion, value: string | boolean): ReachedFault | null {
  switch (criterion.measure) {
    case "share":
      return "not of this measure";
    case "yes-no":
      return typeof value === "boolean" ? null : "not of this measure";
    case "rating":
      return typeof value === "string" && !isNumber(value) ? null : "not of this measure";
    case "quantity":
    case "growth":
      if (typeof value !== "string" || !isNumber(value)) return "not of this measure";
      return cannotBeNegative(criterion) && new Fraction(value).compare(0) < 0 ? "negative" : null;
  }
}

const isNumber = (value: string): boolean => /^-?\d+(\.\d+)?$/.test(value);

/** A quantity is never negative where its horizon is `total` or a threshold is `at most 0` or `between 0 b, better lower`. */
function cannotBeNegative({ measure, horizon, aim, better, thresholds }: Criterion): boolean {
  if (measure !== "quantity") return false;
  if (horizon === "total") return true;
  const fromZero = aim === "at most" || (aim === "between" && better === "lower");
  return (
    fromZero && thresholds.some(({ value }) => typeof value === "string" && new Fraction(value).equals(0))
  );
}
