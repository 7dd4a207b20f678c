import Fraction from "fraction.js";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";

/** The numbers of a threshold; none for a grade or for yes-no. */
export function boundsOf({ value, upper }: Threshold, { measure }: Criterion): Fraction[] {
  if (measure === "rating" || measure === "yes-no" || typeof value !== "string") return [];
  return [new Fraction(value), ...(upper === undefined ? [] : [new Fraction(upper)])];
}

/** Where a value gets worse: down where more is better, up where less is; with `exactly` and `inside`, away from the bound. */
export function losingSide(criterion: Criterion, value: Fraction, bounds: Fraction[]): "down" | "up" {
  const [bound] = bounds;
  switch (criterion.aim) {
    case "at least":
    case "more than":
      return "down";
    case "at most":
    case "less than":
      return "up";
    case "between":
      if (criterion.better === "lower") return "up";
      if (criterion.better === "higher") return "down";
      return bounds.every((each) => value.gt(each)) ? "up" : "down";
    case "exactly":
      return bound !== undefined && value.gt(bound) ? "up" : "down";
  }
}
