import "server-only";
import { readReviewAddress } from "#app/bound-address.ts";
import { senderOf } from "#app/sender-of.ts";
import { orNotFound } from "#app/visit.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import type { SignedIn } from "#lib/identity/actor.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";

/** The review that a form belongs to, as its page bound it; whoever sends the form may have changed it. */
export type BoundReview = { organisation: string; term: string; review: string };

/** Who sent a form of a review, of which organisation, and to which review; or the answer to somebody signed out. */
export async function openReviewForm(
  bound: BoundReview,
  form: FormData,
): Promise<{ refused: FormState } | { actor: SignedIn; address: BoundReview; id: string }> {
  const sent = await senderOf(form);
  if ("refused" in sent) return sent;
  const { actor } = sent;
  const address = readReviewAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, address.organisation));
  return { actor, address, id };
}
