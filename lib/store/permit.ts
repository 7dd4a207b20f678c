import "server-only";
import { type Action, type Actor, may } from "#lib/domain/access.ts";
import { Refusal } from "#lib/domain/refusal.ts";

/**
 * Asserts that `actor` may do `action` in the organisation; the first line of every store function.
 * Throws `not found` where the actor has no role at all there: "not yours" and "not there" look the same.
 */
export function permit(actor: Actor, action: Action, organisationId: string): void {
  if (!may(actor, "see", organisationId)) throw new Refusal("not found");
  if (!may(actor, action, organisationId)) throw new Refusal("forbidden");
}
