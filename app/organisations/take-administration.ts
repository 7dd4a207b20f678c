"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { refuseFaults, refuseForm, refuseSignedOut } from "#app/answer-form.ts";
import { readCode } from "#app/bound-address.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { takeAdministration } from "#lib/store/manage-organisations.ts";

/** Makes the person the administrator of an organisation that has none left, and leads to its people. */
export async function takeAdministrationByForm(
  bound: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await currentActor();
  if (actor === null) return refuseSignedOut(form);
  const code = readCode(bound);
  const t = await getTranslations("organisations");
  const reason = trimmedText(form, "reason");
  if (textFault(reason) !== null) return refuseFaults(form, { reason: t("fault.text") });
  const taken = await orNotFound(takeAdministration(actor, code, reason));
  if (taken.taken) redirect(`/${code}/admin/people`);
  if (taken.why === "reason") return refuseFaults(form, { reason: t("fault.reason") });
  return refuseForm(form, t("administersAlready"));
}
