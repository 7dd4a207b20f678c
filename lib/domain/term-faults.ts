import { isBelowCode } from "#lib/domain/is-below-code.ts";
import type { Term } from "#lib/domain/resolution.ts";
import { textFault } from "#lib/domain/text-fault.ts";

/** So many assessed years at most in a term. */
export const longestTerm = 20;

export type TermFaults = {
  code?: "code" | "code taken";
  name?: "missing" | "text";
  firstYear?: "overlap" | "before its source";
  lastYear?: "last before first" | "term too long";
};

/** The other term with which a term would share an assessed year (rules §1); undefined where there is none. */
export const overlapping = <Other extends Term>(
  { firstYear, lastYear }: Pick<Term, "firstYear" | "lastYear">,
  others: readonly Other[],
): Other | undefined => others.find((other) => firstYear <= other.lastYear && other.firstYear <= lastYear);

/**
 * What keeps a term from being recorded beside the other terms of its organisation, by its field: a code that is none or
 * is taken, no name, years the wrong way round, more than 20 of them, or a year that another term already assesses.
 */
export function termFaults(term: Term, others: readonly Term[]): TermFaults {
  const { code, name, firstYear, lastYear } = term;
  const faults: TermFaults = {};
  if (!isBelowCode(code)) faults.code = "code";
  else if (others.some((other) => other.code === code)) faults.code = "code taken";
  if (name === "") faults.name = "missing";
  else if (textFault(name) !== null) faults.name = "text";
  if (lastYear < firstYear) faults.lastYear = "last before first";
  else if (lastYear - firstYear >= longestTerm) faults.lastYear = "term too long";
  else if (overlapping(term, others) !== undefined) faults.firstYear = "overlap";
  return faults;
}
