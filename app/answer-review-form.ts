import "server-only";
import { refresh } from "next/cache";
import { getLocale, getTranslations } from "next-intl/server";
import { readReviewAddress } from "#app/bound-address.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import { sentFields } from "#lib/forms/cell-form.ts";
import { type ReviewFormState, untouchedForm } from "#lib/forms/review-text-form.ts";
import type { SignedIn } from "#lib/identity/actor.ts";
import { openOrganisation } from "#lib/store/organisation.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** The review that a form belongs to, as its page bound it; whoever sends the form may have changed it. */
export type BoundReview = { organisation: string; term: string; review: string };

/** The answer to a form that was refused: nothing is stored, and everything comes back as it was typed. */
export const refuseForm = (
  form: FormData,
  text: string,
  found: Partial<ReviewFormState> = {},
): ReviewFormState => ({
  ...untouchedForm,
  ...found,
  typed: sentFields(form),
  answer: Date.now(),
  notice: { kind: "refused", text },
});

/** The answer to somebody whose session has ended. */
export async function refuseSignedOut(form: FormData): Promise<ReviewFormState> {
  return refuseForm(form, (await getTranslations("review"))("signedOut"));
}

/** The answer to fields at fault, each with its sentence. */
export async function refuseFaults(form: FormData, errors: Record<string, string>): Promise<ReviewFormState> {
  const t = await getTranslations("review");
  return refuseForm(form, t("faulty", { count: Object.keys(errors).length }), { errors });
}

/** The answer to a form that others overtook: who, when, and what stands now. */
export async function refuseStale(
  form: FormData,
  { version, by, at }: { version: number; by: string | null; at: Date | null },
  says: { label: string; text: string | undefined }[],
): Promise<ReviewFormState> {
  const t = await getTranslations("review");
  const moment = at === null ? "—" : formatMoment(at, (await getLocale()) as Locale);
  return refuseForm(form, t("stale", { name: by ?? t("somebody"), moment }), {
    stands: { version, says: says.map(({ label, text }) => ({ label, text: text ?? t("blank") })) },
  });
}

/** The answer to a form that was stored. */
export async function storedForm(): Promise<ReviewFormState> {
  refresh();
  const t = await getTranslations("review");
  const text = t("saved", { moment: formatMoment(new Date(), (await getLocale()) as Locale) });
  return { ...untouchedForm, answer: Date.now(), notice: { kind: "saved", text } };
}

/** Who sent a form of a review, of which organisation, and to which review; or the answer to somebody signed out. */
export async function openReviewForm(
  bound: BoundReview,
  form: FormData,
): Promise<{ refused: ReviewFormState } | { actor: SignedIn; address: BoundReview; id: string }> {
  const actor = await currentActor();
  if (actor === null) return { refused: await refuseSignedOut(form) };
  const address = readReviewAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, address.organisation));
  return { actor, address, id };
}
