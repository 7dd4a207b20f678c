import type Fraction from "fraction.js";
import { exact } from "#lib/domain/exact.ts";
import type { Grade } from "#lib/domain/grade.ts";
import type { Criterion, Reached } from "#lib/domain/resolution.ts";
import type { Value, YearTrace } from "#lib/domain/trace.ts";

/**
 * The value of an entered result in the form in which it is judged; null where nothing was entered. Growth stays a
 * quantity here: its percentage needs the year before (see `growth-of.ts`). `read` reads a written decimal.
 */
export function enteredValueOf(reached: Reached | undefined, read = exact): Value | null {
  if (reached === undefined || "notApplicable" in reached) return null;
  if ("numerator" in reached) return shareOf(read(reached.numerator), read(reached.denominator));
  if ("percent" in reached) return { measure: "share", percent: read(reached.percent), heads: null };
  const { value } = reached;
  if (value === null) return null;
  if (typeof value === "boolean") return { measure: "yes-no", value };
  return isNumber(value)
    ? { measure: "quantity", value: read(value) }
    : { measure: "rating", value: value as Grade };
}

const isNumber = (value: string): boolean => /^-?\d/.test(value);

/** A share of counted heads, in percent. */
export function shareOf(numerator: Fraction, denominator: Fraction): Value {
  return {
    measure: "share",
    percent: numerator.mul(100).div(denominator),
    heads: { numerator, denominator },
  };
}

/** The counted heads of a share; null for every other value. */
export const headsOf = (value: Value | null | undefined) => (value?.measure === "share" ? value.heads : null);

/** The number that meets a threshold: the percentage of a share or growth, the quantity itself; null for a grade or yes-no. */
export function numberOf(value: Value): Fraction | null {
  switch (value.measure) {
    case "share":
    case "growth":
      return value.percent;
    case "quantity":
      return value.value;
    case "yes-no":
    case "rating":
      return null;
  }
}

/** The numbers of those years that have one. */
export const numbersOf = (years: YearTrace[]): Fraction[] =>
  years.flatMap(({ value }) => (value && numberOf(value)) ?? []);

/** The baseline of a criterion as an exact number; null without one. */
export const baselineOf = ({ baseline }: Criterion): { year: number; value: Fraction } | null =>
  baseline === undefined ? null : { year: baseline.year, value: exact(baseline.value) };
