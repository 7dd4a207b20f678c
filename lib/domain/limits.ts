import Fraction from "fraction.js";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";

/** An end of the range in which a value holds; a strict one is not part of the range. */
export type Bound = { value: Fraction; strict: boolean };

/**
 * An aim as a range in which a value holds, and the bound beyond which it is exceeded (rules §3).
 * `exceededAbove` / `exceededBelow`: exceeded strictly beyond that value; both null where the aim is never exceeded.
 */
export type Limits = {
  lower: Bound | null;
  upper: Bound | null;
  exceededAbove: Fraction | null;
  exceededBelow: Fraction | null;
};

/** The limits of a criterion's aim around a numeric threshold. */
export function limitsOf({ aim, better }: Pick<Criterion, "aim" | "better">, threshold: Threshold): Limits {
  const value = new Fraction(String(threshold.value));
  const upper = new Fraction(threshold.upper ?? String(threshold.value));
  const none = { lower: null, upper: null, exceededAbove: null, exceededBelow: null };
  switch (aim) {
    case "at least":
      return { ...none, lower: { value, strict: false }, exceededAbove: value };
    case "more than":
      return { ...none, lower: { value, strict: true }, exceededAbove: value };
    case "at most":
      return { ...none, upper: { value, strict: false }, exceededBelow: value };
    case "less than":
      return { ...none, upper: { value, strict: true }, exceededBelow: value };
    case "exactly":
      return { ...none, lower: { value, strict: false }, upper: { value, strict: false } };
    case "between":
      return between(better, value, upper);
  }
}

function between(better: Criterion["better"], low: Fraction, high: Fraction): Limits {
  const none = { lower: null, upper: null, exceededAbove: null, exceededBelow: null };
  const lower = { value: low, strict: false };
  const upper = { value: high, strict: false };
  if (better === "higher") return { ...none, lower, exceededAbove: high };
  if (better === "lower") return { ...none, upper, exceededBelow: low };
  return { ...none, lower, upper };
}

/** Whether a value is not below the lower bound. */
export const reachesLower = (value: Fraction, { lower }: Limits): boolean => {
  if (lower === null) return true;
  const side = value.compare(lower.value);
  return lower.strict ? side > 0 : side >= 0;
};

/** Whether a value is not above the upper bound. */
export const keepsUpper = (value: Fraction, { upper }: Limits): boolean => {
  if (upper === null) return true;
  const side = value.compare(upper.value);
  return upper.strict ? side < 0 : side <= 0;
};
