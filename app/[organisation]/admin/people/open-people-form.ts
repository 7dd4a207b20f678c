import "server-only";
import { refuseSignedOut } from "#app/answer-form.ts";
import { readPersonAddress } from "#app/bound-address.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import type { SignedIn } from "#lib/identity/actor.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";

/** The person that a form is about, as its page bound it; whoever sends the form may have changed it. */
export type BoundPerson = { organisation: string; person: string };

type Opened = { actor: SignedIn; organisation: string; id: string; person: string };

/** Who sent a form about a person, and about whom of which organisation; or the answer to somebody signed out. */
export async function openPersonForm(
  bound: BoundPerson,
  form: FormData,
): Promise<{ refused: FormState } | Opened> {
  const actor = await currentActor();
  if (actor === null) return { refused: await refuseSignedOut(form) };
  const { organisation, person } = readPersonAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, organisation));
  return { actor, organisation, id, person };
}
