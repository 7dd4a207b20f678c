import Fraction from "fraction.js";
import type { YearTrace } from "#lib/domain/trace.ts";
import { numbersOf } from "#lib/domain/value-of.ts";

/** Of a total: what its years have come to by the end of each. A year without a figure adds nothing. */
export function runningSums(years: YearTrace[]): Fraction[] {
  return years.map((_, at) =>
    numbersOf(years.slice(0, at + 1)).reduce((sum, value) => sum.add(value), new Fraction(0)),
  );
}
