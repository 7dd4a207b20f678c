import type { Actor, Role } from "#lib/domain/access.ts";
import { governs } from "#lib/domain/governs.ts";
import type { Person } from "#lib/domain/person.ts";

/** What an administrator does to a person, beyond their roles. */
export const personDeeds = [
  "rename",
  "set password",
  "clear second factor",
  "name provider account",
  "end sessions",
  "deactivate",
  "reactivate",
] as const;
export type PersonDeed = (typeof personDeeds)[number];

/** Why a deed is refused. */
export type DeedFault = "own account" | "not governed" | "last administrator" | "other state";

/** Deeds that one does not do to oneself: one's own password and sessions are changed where the old password is asked. */
const neverOnesOwn: readonly PersonDeed[] = personDeeds.filter((deed) => deed !== "rename");

/**
 * What keeps the actor from a deed; null: nothing. `solely` are the organisations that would be left without an
 * administrator: none may be, so the last one who can sign in is not deactivated.
 */
export function deedFault(
  actor: Actor,
  person: Person,
  deed: PersonDeed,
  solely: readonly string[],
): DeedFault | null {
  if (person.userId === actor.userId && neverOnesOwn.includes(deed)) return "own account";
  if (!governs(actor, person)) return "not governed";
  if (deed === "deactivate" && !person.active) return "other state";
  if (deed === "reactivate" && person.active) return "other state";
  return deed === "deactivate" && solely.length > 0 ? "last administrator" : null;
}

/**
 * What keeps a person from holding just these roles in an organisation from now on: its last administrator stays one, and
 * nobody leaves it by their own hand.
 */
export function rolesFault(
  actor: Actor,
  { userId }: Person,
  { organisationId, roles }: { organisationId: string; roles: readonly Role[] },
  solely: readonly string[],
): DeedFault | null {
  if (roles.length === 0 && userId === actor.userId) return "own account";
  return solely.includes(organisationId) && !roles.includes("admin") ? "last administrator" : null;
}
