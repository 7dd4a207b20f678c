import "server-only";
import { getTranslations } from "next-intl/server";
import { refuseForm, refuseSignedOut } from "#app/answer-form.ts";
import { currentActor } from "#app/visit.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import type { SignedIn } from "#lib/identity/actor.ts";

/**
 * Who sent a form; or the answer where nobody is signed in, or somebody else than the one who typed: what one person
 * wrote is never recorded as another's.
 */
export async function senderOf(form: FormData): Promise<{ actor: SignedIn } | { refused: FormState }> {
  const actor = await currentActor();
  if (actor === null) return { refused: await refuseSignedOut(form) };
  const user = form.get("user");
  if (user === null || user === "" || user === actor.userId) return { actor };
  return { refused: refuseForm(form, (await getTranslations("form"))("otherUser", { name: actor.name })) };
}
