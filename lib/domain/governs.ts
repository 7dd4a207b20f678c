import { type Actor, may } from "#lib/domain/access.ts";
import type { Person } from "#lib/domain/person.ts";

/**
 * Whether a person's account is the actor's to decide on: its name, password, sessions and whether it may be used at all.
 * So it is where the actor administers every organisation in which the person holds a role, and the person bears no
 * installation-wide mark; the actor who bears that mark decides on everyone.
 */
export function governs(actor: Actor, { installation, memberships }: Person): boolean {
  if (actor.installation) return true;
  if (installation || memberships.length === 0) return false;
  return memberships.every(({ organisationId }) => may(actor, "manage people", organisationId));
}
