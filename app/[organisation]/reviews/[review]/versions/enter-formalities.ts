"use server";

import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { refuseFaults, refuseStale, storedForm } from "#app/answer-form.ts";
import { type BoundReview, openReviewForm } from "#app/open-review-form.ts";
import { orNotFound } from "#app/visit.ts";
import type { Formalities } from "#lib/domain/report.ts";
import { type FormState, sentVersion } from "#lib/forms/form-state.ts";
import { formalityFields, longestFormality, readFormalities } from "#lib/forms/read-formalities.ts";
import { readVersionNumber } from "#lib/forms/version-number.ts";
import { recordFormalities } from "#lib/store/formalities.ts";
import { formatDay } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** Enters số, ngày, người ký of a frozen version. */
export async function enterFormalities(
  bound: BoundReview,
  frozen: number,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const version = readVersionNumber(String(frozen)) ?? notFound();
  const opened = await openReviewForm(bound, form);
  if ("refused" in opened) return opened.refused;
  const { actor, address, id } = opened;
  const t = await getTranslations("freeze.form");
  const read = readFormalities(form);
  if ("faults" in read) {
    const faults = Object.entries(read.faults).map(([field, fault]) => [
      field,
      t(fault, { most: String(longestFormality) }),
    ]);
    return refuseFaults(form, Object.fromEntries(faults));
  }
  const change = { version, upon: sentVersion(form), formalities: read.value };
  const recorded = await orNotFound(recordFormalities(actor, id, address, change));
  if (recorded.recorded) return storedForm();
  return refuseStale(form, recorded, await say(recorded.stands));
}

async function say(formalities: Formalities) {
  const t = await getTranslations("freeze.form");
  const locale = (await getLocale()) as Locale;
  const { on } = formalities;
  const words = { ...formalities, on: on && formatDay(on, locale) };
  return formalityFields.map((field) => ({ label: t(field), text: words[field] }));
}
