"use server";

import { refresh } from "next/cache";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { readReviewAddress } from "#app/bound-address.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import type { FreezeFormState } from "#lib/forms/freeze-form.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { type Frozen, freezeReview } from "#lib/store/freeze-review.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

const sent = z.object({ basis: z.enum(["computed", "concluded"]), seen: z.string().max(64) });
const tick = z.object({ looked: z.literal("yes") });

/** Freezes a review as it was seen: for good, so not before somebody said that they looked. */
export async function freezeByForm(
  bound: { organisation: string; term: string; review: string },
  _previous: FreezeFormState,
  form: FormData,
): Promise<FreezeFormState> {
  const t = await getTranslations("freeze");
  const read = sent.safeParse(Object.fromEntries(form));
  const basis = read.data?.basis ?? null;
  const looked = tick.safeParse(Object.fromEntries(form)).success;
  const actor = await currentActor();
  if (actor === null) return { kind: "refused", text: t("signedOut"), basis, looked };
  const { organisation, ...review } = readReviewAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, organisation));
  if (!read.success) return { kind: "refused", text: t("basisMissing"), basis, looked };
  if (!looked) return { kind: "not looked", text: t("notLooked"), basis, looked };
  const frozen = await orNotFound(freezeReview(actor, id, review, read.data));
  refresh();
  return { kind: frozen.frozen ? "done" : "refused", text: await wordFrozen(frozen), basis, looked: false };
}

async function wordFrozen(frozen: Frozen): Promise<string> {
  const t = await getTranslations("freeze");
  if (frozen.frozen) return t("done", { version: String(frozen.version) });
  if (frozen.why === "nothing new") return t("nothingNew", { version: String(frozen.version) });
  const locale = (await getLocale()) as Locale;
  return t("changed", { name: frozen.by, moment: formatMoment(frozen.at, locale) });
}
