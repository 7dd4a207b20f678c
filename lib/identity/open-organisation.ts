import { Refusal } from "#lib/domain/refusal.ts";
import type { OpenOrganisation, SignedIn } from "#lib/identity/actor.ts";

/** The organisation of an address. Throws `not found` where there is none or the actor has no role in it. */
export async function openOrganisation(actor: SignedIn, code: unknown): Promise<OpenOrganisation> {
  const organisation = actor.organisations.find((each) => each.code === code);
  if (organisation === undefined) throw new Refusal("not found");
  return organisation;
}
