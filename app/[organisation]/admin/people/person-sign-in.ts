"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { type BoundPerson, openPersonForm } from "#app/[organisation]/admin/people/open-people-form.ts";
import { doneForm, refuseForm } from "#app/answer-form.ts";
import { orNotFound } from "#app/visit.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { newPassword } from "#lib/identity/new-password.ts";
import { hashPassword } from "#lib/identity/password.ts";
import { clearWait } from "#lib/identity/sign-in-limits.ts";
import { readPerson } from "#lib/store/people.ts";
import { clearSecondFactor, endSessions, setPassword } from "#lib/store/person-sign-in.ts";

/** Sets a new random password, which the answer shows this once; tries at the old one count no more. */
export async function setPasswordByForm(
  bound: BoundPerson,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openPersonForm(bound, form);
  if ("refused" in opened) return opened.refused;
  const { actor, id, person } = opened;
  const t = await getTranslations("people");
  const { name } = await orNotFound(readPerson(actor, id, person));
  const password = newPassword();
  const set = await orNotFound(setPassword(actor, id, person, await hashPassword(password)));
  refresh();
  if (!set.done) return refuseForm(form, t(`fault.${set.why}`));
  await clearWait(person);
  return doneForm(t("signIn.passwordSet", { name }), { secret: { username: person, name, password } });
}

/** Ends all sessions of a person. */
export async function endSessionsByForm(
  bound: BoundPerson,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openPersonForm(bound, form);
  if ("refused" in opened) return opened.refused;
  const { actor, id, person } = opened;
  const t = await getTranslations("people");
  const ended = await orNotFound(endSessions(actor, id, person));
  refresh();
  if (!ended.done) return refuseForm(form, t(`fault.${ended.why}`));
  return doneForm(t("signIn.ended"));
}

/** Takes away the second factor of a person who lost its app. */
export async function clearFactorByForm(
  bound: BoundPerson,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openPersonForm(bound, form);
  if ("refused" in opened) return opened.refused;
  const { actor, id, person } = opened;
  const t = await getTranslations("people");
  const cleared = await orNotFound(clearSecondFactor(actor, id, person));
  // The page is not read anew: it would come without this form, and without what the form has to say.
  if (!cleared.done) return refuseForm(form, t(`fault.${cleared.why}`));
  return doneForm(t("signIn.factorCleared"));
}
