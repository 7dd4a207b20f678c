import type { Span } from "#lib/domain/branch-years.ts";
import { isBelowCode } from "#lib/domain/is-below-code.ts";
import type { Branch } from "#lib/domain/resolution.ts";
import { textFault } from "#lib/domain/text-fault.ts";

export type BranchFaults = {
  code?: "code" | "code taken";
  name?: "missing" | "text" | "name taken";
  toYear?: "to before from";
};

const share = (one: Span, other: Span): boolean =>
  one.fromYear <= (other.toYear ?? one.fromYear) && other.fromYear <= (one.toYear ?? other.fromYear);

const plain = (name: string): string => name.normalize("NFC").toLowerCase();

/**
 * What keeps a branch from being recorded beside the others of its organisation, by its field: a code that is none or is
 * taken, no name, the name of a branch that is active in a same year, or a last year before the first.
 */
export function branchFaults(branch: Branch, others: readonly Branch[]): BranchFaults {
  const { code, name, fromYear, toYear } = branch;
  const faults: BranchFaults = {};
  if (!isBelowCode(code)) faults.code = "code";
  else if (others.some((other) => other.code === code)) faults.code = "code taken";
  if (name === "") faults.name = "missing";
  else if (textFault(name) !== null) faults.name = "text";
  else if (others.some((other) => plain(other.name) === plain(name) && share(branch, other)))
    faults.name = "name taken";
  if (toYear !== null && toYear < fromYear) faults.toYear = "to before from";
  return faults;
}
