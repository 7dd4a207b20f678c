"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { refuseFaults, refuseForm, refuseStale, storedForm } from "#app/answer-form.ts";
import { readCode } from "#app/bound-address.ts";
import { openAdministration } from "#app/open-administration.ts";
import { orNotFound } from "#app/visit.ts";
import { wordTermFaults } from "#app/word-term-faults.ts";
import { type FormState, sentVersion } from "#lib/forms/form-state.ts";
import { readTermForm } from "#lib/forms/term-form.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { changeTerm, createTerm, type TermRecorded } from "#lib/store/manage-terms.ts";

/** Makes the term that was looked at, and leads to the list. */
export async function createTermByForm(
  organisation: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openAdministration(organisation, form);
  if ("refused" in opened) return opened.refused;
  const read = readTermForm(form);
  if ("faults" in read) return refuseFaults(form, await wordTermFaults(read.faults, null));
  const from = trimmedText(form, "from") || null;
  const recorded = await orNotFound(createTerm(opened.actor, opened.id, read.value, { from }));
  if (!recorded.stored) return refuse(form, recorded);
  redirect(`/${opened.code}/admin/terms`);
}

/** Changes a term's name and years. */
export async function changeTermByForm(
  bound: { organisation: string; term: string },
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openAdministration(bound.organisation, form);
  if ("refused" in opened) return opened.refused;
  const read = readTermForm(form);
  if ("faults" in read) return refuseFaults(form, await wordTermFaults(read.faults, null));
  const change = { version: sentVersion(form), fields: read.value };
  const recorded = await orNotFound(changeTerm(opened.actor, opened.id, readCode(bound.term), change));
  return recorded.stored ? storedForm() : refuse(form, recorded);
}

async function refuse(form: FormData, refused: Exclude<TermRecorded, { stored: true }>): Promise<FormState> {
  const t = await getTranslations("terms");
  if ("faults" in refused) return refuseFaults(form, await wordTermFaults(refused.faults, refused.overlaps));
  if ("stale" in refused) {
    const { name, firstYear, lastYear } = refused.stale;
    return refuseStale(form, refused.stale, [
      { label: t("name"), text: name },
      { label: t("years"), text: `${firstYear}–${lastYear}` },
    ]);
  }
  const { years, reviews, criteria } = refused.outside;
  const said = [
    ...(years.length === 0 ? [] : [t("outside.years", { years: years.join(", ") })]),
    ...(reviews.length === 0 ? [] : [t("outside.reviews", { reviews: reviews.join(", ") })]),
    ...(criteria.length === 0 ? [] : [t("outside.criteria", { criteria: criteria.join(", ") })]),
  ];
  return refuseForm(form, [t("outside.refused"), ...said].join(" "));
}
