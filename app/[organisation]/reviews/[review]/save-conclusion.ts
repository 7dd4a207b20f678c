"use server";

import { getLocale, getTranslations } from "next-intl/server";
import { wordFaults } from "#app/[organisation]/reviews/word-faults.ts";
import { refuseFaults, refuseStale, storedForm } from "#app/answer-form.ts";
import { readCode } from "#app/bound-address.ts";
import { type BoundReview, openReviewForm } from "#app/open-review-form.ts";
import { orNotFound } from "#app/visit.ts";
import { readConclusionForm } from "#lib/forms/conclusion-form.ts";
import { type FormState, sentVersion } from "#lib/forms/form-state.ts";
import { recordConclusion, type StandingConclusion } from "#lib/store/conclusion.ts";
import { formatDay } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** Records what the conference concluded on one target. */
export async function saveConclusion(
  bound: BoundReview,
  target: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openReviewForm(bound, form);
  if ("refused" in opened) return opened.refused;
  const { actor, address, id } = opened;
  const read = readConclusionForm(form);
  if ("faults" in read) return refuseFaults(form, await wordFaults(read.faults));
  const change = { target: readCode(target), version: sentVersion(form), concluding: read.value };
  const recorded = await orNotFound(recordConclusion(actor, id, address, change));
  if (recorded.stored) return storedForm();
  if (recorded.why === "stale")
    return refuseStale(form, recorded.standing, await sayStanding(recorded.standing));
  const [t, verdict] = [await getTranslations("review.fault"), await getTranslations("verdict")];
  return refuseFaults(form, { reason: t("reason", { verdict: verdict(recorded.computed) }) });
}

async function sayStanding({ conclusion }: StandingConclusion) {
  const [t, verdict] = [await getTranslations("conclusion"), await getTranslations("verdict")];
  if (conclusion === null) return [{ label: t("verdict"), text: t("none") }];
  const locale = (await getLocale()) as Locale;
  return [
    { label: t("verdict"), text: verdict(conclusion.verdict) },
    { label: t("reason"), text: conclusion.reason },
    { label: t("text"), text: conclusion.text },
    { label: t("by"), text: conclusion.by },
    { label: t("on"), text: conclusion.on && formatDay(conclusion.on, locale) },
  ];
}
