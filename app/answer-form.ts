import "server-only";
import { refresh } from "next/cache";
import { getLocale, getTranslations } from "next-intl/server";
import { sentFields } from "#lib/forms/cell-form.ts";
import { type FormState, untouchedForm } from "#lib/forms/form-state.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** The answer to a form that was refused: nothing is stored, and everything comes back as it was typed. */
export const refuseForm = (form: FormData, text: string, found: Partial<FormState> = {}): FormState => ({
  ...untouchedForm,
  ...found,
  typed: sentFields(form),
  answer: Date.now(),
  notice: { kind: "refused", text },
});

/** The answer to somebody whose session has ended. */
export async function refuseSignedOut(form: FormData): Promise<FormState> {
  return refuseForm(form, (await getTranslations("form"))("signedOut"));
}

/** The answer to fields at fault, each with its sentence. */
export async function refuseFaults(form: FormData, errors: Record<string, string>): Promise<FormState> {
  const t = await getTranslations("form");
  return refuseForm(form, t("faulty", { count: Object.keys(errors).length }), { errors });
}

/** The answer to a form that others overtook: who, when, and what stands now. */
export async function refuseStale(
  form: FormData,
  { version, by, at }: { version: number; by: string | null; at: Date | null },
  says: { label: string; text: string | undefined }[],
): Promise<FormState> {
  const t = await getTranslations("form");
  const moment = at === null ? "—" : formatMoment(at, (await getLocale()) as Locale);
  return refuseForm(form, t("stale", { name: by ?? t("somebody"), moment }), {
    stands: { version, says: says.map(({ label, text }) => ({ label, text: text ?? t("blank") })) },
  });
}

/** The answer to a form that did what it is for, as `text` says. */
export const doneForm = (text: string, found: Partial<FormState> = {}): FormState => ({
  ...untouchedForm,
  ...found,
  answer: Date.now(),
  notice: { kind: "saved", text },
});

/** The answer to a form that was stored: `said`, else when. */
export async function storedForm(said?: string): Promise<FormState> {
  refresh();
  const t = await getTranslations("form");
  return doneForm(said ?? t("saved", { moment: formatMoment(new Date(), (await getLocale()) as Locale) }));
}
