"use server";

import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { wordFaults } from "#app/[organisation]/reviews/word-faults.ts";
import { refuseFaults, refuseForm, refuseStale, storedForm } from "#app/answer-form.ts";
import { readReviewsAddress } from "#app/bound-address.ts";
import { type BoundReview, openReviewForm } from "#app/open-review-form.ts";
import { senderOf } from "#app/sender-of.ts";
import { orNotFound } from "#app/visit.ts";
import { type FormState, sentVersion } from "#lib/forms/form-state.ts";
import { readReviewForm } from "#lib/forms/review-form.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { changeReview, createReview, type ReviewRecorded, type ReviewStanding } from "#lib/store/review.ts";
import { formatDay } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** Makes a review and leads to it. */
export async function createReviewByForm(
  bound: { organisation: string; term: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const sent = await senderOf(form);
  if ("refused" in sent) return sent.refused;
  const { actor } = sent;
  const address = readReviewsAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, address.organisation));
  const read = readReviewForm(form);
  if ("faults" in read) return refuseFaults(form, await wordFaults(read.faults));
  const recorded = await orNotFound(createReview(actor, id, address, read.value));
  if (!recorded.stored) return refuse(form, recorded);
  redirect(`/${address.organisation}/reviews/${read.value.code}?term=${address.term}`);
}

/** Changes what a review is. */
export async function changeReviewByForm(
  bound: BoundReview,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openReviewForm(bound, form);
  if ("refused" in opened) return opened.refused;
  const { actor, address, id } = opened;
  const read = readReviewForm(form);
  if ("faults" in read) return refuseFaults(form, await wordFaults(read.faults));
  const change = { version: sentVersion(form), fields: read.value };
  const recorded = await orNotFound(changeReview(actor, id, address, change));
  return recorded.stored ? storedForm() : refuse(form, recorded);
}

async function refuse(
  form: FormData,
  recorded: Exclude<ReviewRecorded, { stored: true }>,
): Promise<FormState> {
  if ("faults" in recorded) {
    const { partialYear, ...errors } = await wordFaults(recorded.faults);
    return refuseFaults(form, partialYear === undefined ? errors : { ...errors, partial: partialYear });
  }
  if ("stale" in recorded) return refuseStale(form, recorded.stale, await sayStanding(recorded.stale));
  const t = await getTranslations("review");
  return refuseForm(form, t(whys[recorded.why]));
}

const whys = { frozen: "frozen", concluded: "concluded", "partial results": "partialResults" } as const;

async function sayStanding(stands: ReviewStanding) {
  const { name, kind, throughYear, heldOn, partialYear, countOnTrackAsMet } = stands;
  const [form, kinds] = [await getTranslations("review.form"), await getTranslations("review.kinds")];
  const locale = (await getLocale()) as Locale;
  const words = await getTranslations("form");
  const yesNo = (said: boolean) => words(said ? "yes" : "no");
  return [
    { label: form("name"), text: name },
    { label: form("kind"), text: kind && kinds(kind) },
    { label: form("throughYear"), text: String(throughYear) },
    { label: form("heldOn"), text: heldOn && formatDay(heldOn, locale) },
    { label: form("partial"), text: yesNo(partialYear !== undefined) },
    { label: form("countOnTrackAsMet"), text: yesNo(countOnTrackAsMet) },
  ];
}
