import { type Action, may } from "#lib/domain/access.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { OpenOrganisation, SignedIn } from "#lib/identity/actor.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";

/** The organisation of an address, for somebody who may do `action` there; asked before anything that was sent is understood. */
export async function openFor(actor: SignedIn, action: Action, code: string): Promise<OpenOrganisation> {
  const organisation = await openOrganisation(actor, code);
  if (!may(actor, action, organisation.id)) throw new Refusal("forbidden");
  return organisation;
}
