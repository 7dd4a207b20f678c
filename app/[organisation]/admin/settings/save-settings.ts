"use server";

import { getLocale, getTranslations } from "next-intl/server";
import { refuseFaults, refuseSignedOut, refuseStale, storedForm } from "#app/answer-form.ts";
import { readCode } from "#app/bound-address.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import { type FormState, sentVersion } from "#lib/forms/form-state.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { readTypedSettings, type SettingFault } from "#lib/reading/typed-settings.ts";
import { recordSettings, type StandingSettings } from "#lib/store/settings.ts";
import { formatPercent } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** Records what an organisation sets for itself. */
export async function saveSettings(bound: string, _previous: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor();
  if (actor === null) return refuseSignedOut(form);
  const { id } = await orNotFound(openOrganisation(actor, readCode(bound)));
  const read = readTypedSettings(form);
  if ("faults" in read) return refuse(form, read.faults);
  const recorded = await orNotFound(recordSettings(actor, id, { version: sentVersion(form), ...read.value }));
  if (recorded.stored) return storedForm();
  if ("faults" in recorded) return refuse(form, recorded.faults);
  return refuseStale(form, recorded.stale, await sayStanding(recorded.stale));
}

async function refuse(form: FormData, faults: Record<string, SettingFault>): Promise<FormState> {
  const t = await getTranslations("settings.fault");
  return refuseFaults(
    form,
    Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, t(fault)])),
  );
}

async function sayStanding({ names, settings }: StandingSettings) {
  const t = await getTranslations("settings");
  const locale = (await getLocale()) as Locale;
  const { documents = {}, newCountOnTrackAsMet, newHeadcount = "exact" } = settings;
  const lines = (["name", "committee", "superior", "place"] as const).map(
    (field) => [field, names[field]] as const,
  );
  const form = (["symbol", "onBehalf", "office"] as const).map((field) => [field, documents[field]] as const);
  const yes = (await getTranslations("audit"))(newCountOnTrackAsMet ? "yes" : "no");
  return [
    ...lines,
    ["recipients", documents.recipients?.join("\n")] as const,
    ...form,
    ["signatory", settings.signatory] as const,
    ["excellentCap", formatPercent(settings.excellentCap, locale)] as const,
    ["excellentCapBase", t(`bases.${settings.excellentCapBase}`)] as const,
    ["newHeadcount", t(`headcounts.${newHeadcount}`)] as const,
    ["newCountOnTrackAsMet", yes] as const,
  ].map(([field, text]) => ({ label: t(field), text }));
}
