import type Fraction from "fraction.js";
import { exact } from "#lib/domain/exact.ts";
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
  /** What a pace runs towards: the lower bound, else the upper. */
  bound: Bound;
  exceededAbove: Fraction | null;
  exceededBelow: Fraction | null;
};

/** The limits of a criterion's aim around a numeric threshold. */
export function limitsOf({ aim, better }: Pick<Criterion, "aim" | "better">, threshold: Threshold): Limits {
  const value = exact(String(threshold.value));
  switch (aim) {
    case "at least":
      return atLeast({ value, strict: false }, value);
    case "more than":
      return atLeast({ value, strict: true }, value);
    case "at most":
      return atMost({ value, strict: false }, value);
    case "less than":
      return atMost({ value, strict: true }, value);
    case "exactly":
      return inside(value, value);
    case "between":
      return between(better, value, exact(String(threshold.upper)));
  }
}

function between(better: Criterion["better"], low: Fraction, high: Fraction): Limits {
  if (better === "higher") return atLeast({ value: low, strict: false }, high);
  if (better === "lower") return atMost({ value: high, strict: false }, low);
  return inside(low, high);
}

const atLeast = (lower: Bound, exceededAbove: Fraction): Limits => ({
  ...{ lower, upper: null, bound: lower, exceededAbove, exceededBelow: null },
});

const atMost = (upper: Bound, exceededBelow: Fraction): Limits => ({
  ...{ lower: null, upper, bound: upper, exceededAbove: null, exceededBelow },
});

function inside(low: Fraction, high: Fraction): Limits {
  const lower = { value: low, strict: false };
  return {
    lower,
    upper: { value: high, strict: false },
    bound: lower,
    exceededAbove: null,
    exceededBelow: null,
  };
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
