"use server";

import { getTranslations } from "next-intl/server";
import { foundVersion } from "#app/verify/found-version.ts";
import { currentActor } from "#app/visit.ts";
import type { VerifyFormState } from "#components/verify/verify-form.tsx";
import { longestHeld, readHeld } from "#lib/forms/held-version.ts";

/** Looks up what was pasted; what one may not see is unknown. */
export async function verifyHeld(_previous: VerifyFormState, form: FormData): Promise<VerifyFormState> {
  const t = await getTranslations("verify");
  const pasted = String(form.get("held") ?? "");
  const actor = await currentActor();
  if (actor === null) return { pasted, fault: t("signedOut"), answer: null };
  const read = readHeld(pasted);
  if ("held" in read) return { pasted, fault: null, answer: await foundVersion(actor, read.held) };
  return { pasted, fault: t(read.fault, { most: String(longestHeld) }), answer: null };
}
