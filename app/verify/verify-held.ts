"use server";

import { getTranslations } from "next-intl/server";
import { foundVersion } from "#app/verify/found-version.ts";
import { currentActor } from "#app/visit.ts";
import type { VerifyFormState } from "#components/verify/verify-form.tsx";
import type { Actor } from "#lib/domain/access.ts";
import { largestHeldFile, longestHeld, readHeld } from "#lib/forms/held-version.ts";
import { markedHash } from "#lib/reading/marked-hash.ts";

/** Looks up what was pasted, or a PDF; what one may not see is unknown. */
export async function verifyHeld(_previous: VerifyFormState, form: FormData): Promise<VerifyFormState> {
  const t = await getTranslations("verify");
  const pasted = String(form.get("held") ?? "");
  const actor = await currentActor();
  if (actor === null) return { pasted, fault: t("signedOut"), answer: null };
  const file = form.get("file");
  if (file instanceof File && file.size > 0) return { pasted, ...(await verifyFile(actor, file)) };
  const read = readHeld(pasted);
  if ("held" in read) return { pasted, fault: null, answer: await foundVersion(actor, read.held) };
  return { pasted, fault: t(read.fault, { most: String(longestHeld) }), answer: null };
}

async function verifyFile(actor: Actor, file: File): Promise<Pick<VerifyFormState, "fileFault" | "answer">> {
  const t = await getTranslations("verify");
  if (file.size > largestHeldFile) return { fileFault: t("tooLarge"), answer: null };
  const content = new Uint8Array(await file.arrayBuffer());
  const hash = markedHash(content);
  if (hash === null) return { fileFault: t("unmarked"), answer: null };
  return { answer: await foundVersion(actor, { hash }, content) };
}
