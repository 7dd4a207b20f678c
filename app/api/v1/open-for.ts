import { type Action, type Actor, may } from "#lib/domain/access.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { type OpenOrganisation, openOrganisation } from "#lib/store/organisation.ts";

/** The organisation of an address, for somebody who may do `action` there; asked before anything that was sent is read. */
export async function openFor(actor: Actor, action: Action, code: string): Promise<OpenOrganisation> {
  const organisation = await openOrganisation(actor, code);
  if (!may(actor, action, organisation.id)) throw new Refusal("forbidden");
  return organisation;
}
