"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { readReviewAddress } from "#app/bound-address.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import {
  type FormalitiesFormState,
  type FormalitiesTyped,
  type FormalityField,
  longestFormality,
} from "#lib/forms/formalities-form.ts";
import { readFormalities } from "#lib/forms/read-formalities.ts";
import { recordFormalities } from "#lib/store/formalities.ts";
import { openOrganisation } from "#lib/store/organisation.ts";
import { readFrozenReport } from "#lib/store/review-versions.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordFormalities } from "#lib/wording/word-formalities.ts";

const field = z.string().catch("");
// Not coerced by zod: a blank text would become 0.
const whole = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number);
const sent = z.object({ version: whole, upon: whole, number: field, on: field, signatory: field });

/** Enters số, ngày, người ký of a frozen version. What was typed comes back where it is refused. */
export async function enterFormalities(
  bound: { organisation: string; term: string; review: string },
  _previous: FormalitiesFormState,
  form: FormData,
): Promise<FormalitiesFormState> {
  const t = await getTranslations("freeze.form");
  const answer = Date.now();
  const read = sent.safeParse(Object.fromEntries(form));
  if (!read.success) notFound();
  const { version, upon, ...typed } = read.data;
  const refuse = (text: string, faults: FormalitiesFormState["faults"] = {}): FormalitiesFormState => ({
    ...{ answer, kind: "refused", text, faults, typed },
  });
  const actor = await currentActor();
  if (actor === null) return refuse(t("signedOut"));
  const { organisation, ...review } = readReviewAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, organisation));
  const entered = await readTyped(typed);
  if ("faults" in entered) return refuse("", entered.faults);
  const change = { version, upon, formalities: entered.formalities };
  const recorded = await orNotFound(recordFormalities(actor, id, review, change));
  refresh();
  if (recorded.recorded) return { answer, kind: "done", text: t("saved"), faults: {}, typed: null };
  const locale = (await getLocale()) as Locale;
  const { mark } = await orNotFound(readFrozenReport(actor, id, { ...review, version }));
  return refuse(
    t("stale", {
      name: recorded.by ?? t("somebody"),
      moment: formatMoment(recorded.at, locale),
      standing: wordFormalities(mark.formalities, locale),
    }),
  );
}

async function readTyped(typed: FormalitiesTyped) {
  const t = await getTranslations("freeze.form");
  const read = readFormalities(typed);
  if ("formalities" in read) return read;
  const faults = Object.entries(read.faults).map(([name, fault]): [FormalityField, string] => [
    name as FormalityField,
    t(fault, { most: String(longestFormality) }),
  ]);
  return { faults: Object.fromEntries(faults) };
}
