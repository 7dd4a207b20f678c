"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { doneForm, refuseSignedOut } from "#app/answer-form.ts";
import { ownToken } from "#app/own-session.ts";
import { currentActor } from "#app/visit.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { endOtherSessions } from "#lib/identity/own-sessions.ts";

/** Ends a person's sessions at other computers and in other browsers. */
export async function endOthersByForm(_previous: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor();
  if (actor === null) return refuseSignedOut(form);
  const count = await endOtherSessions(actor, await ownToken());
  refresh();
  const text = (await getTranslations("account.sessions"))("ended", { count });
  return doneForm(text);
}
