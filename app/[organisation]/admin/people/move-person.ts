"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { type BoundPerson, openPersonForm } from "#app/[organisation]/admin/people/open-people-form.ts";
import { refuseFaults, refuseForm, storedForm } from "#app/answer-form.ts";
import { orNotFound } from "#app/visit.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { movePerson } from "#lib/store/move-person.ts";

/** Lets a person no longer sign in, or again, with a reason. */
export async function movePersonByForm(
  bound: BoundPerson,
  move: "deactivate" | "reactivate",
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openPersonForm(bound, form);
  if ("refused" in opened) return opened.refused;
  const { actor, id, person } = opened;
  const t = await getTranslations("people.fault");
  const reason = trimmedText(form, "reason");
  if (textFault(reason) !== null) return refuseFaults(form, { reason: t("text") });
  const moving = { move: move === "reactivate" ? ("reactivate" as const) : ("deactivate" as const), reason };
  const moved = await orNotFound(movePerson(actor, id, person, moving));
  if (moved.moved) return storedForm();
  if (moved.why === "reason") return refuseFaults(form, { reason: t("reason") });
  refresh();
  return refuseForm(form, t(moved.why));
}
