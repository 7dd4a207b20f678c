import { roles as everyRole, type Role } from "#lib/domain/access.ts";
import { textFault } from "#lib/domain/text-fault.ts";

/** What an administrator enters of a person: the name that others read, and the roles held in this organisation. */
export type PersonFields = { name: string; roles: Role[] };

/** At most this many characters (code points) in a person's name. */
export const longestName = 100;

/** A name holds a letter, stands on one line and is short enough to be read in a table. */
export function isPersonName(name: string): boolean {
  if (textFault(name) !== null || /[\t\n\r]/.test(name)) return false;
  return /\p{L}/u.test(name) && [...name].length <= longestName;
}

/** At most this many characters (code points) in the name of an account elsewhere. */
export const longestAccount = 200;

/** The name of an account elsewhere: whatever its provider calls it, on one line. */
export const isAccountName = (name: string): boolean =>
  name.isWellFormed() &&
  !/[\p{Cc}\u2028\u2029]/u.test(name) &&
  [...name].length <= longestAccount &&
  name !== "";

/** The roles named, each once and in their own order; whatever else is named is none. */
export const readRoles = (named: readonly unknown[]): Role[] =>
  everyRole.filter((role) => named.includes(role));
