"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { doneForm, refuseFaults, refuseSignedOut } from "#app/answer-form.ts";
import { readCode } from "#app/bound-address.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { readPersonForm, rolesTicked } from "#lib/forms/person-form.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { newPassword } from "#lib/identity/new-password.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { hashPassword } from "#lib/identity/password.ts";
import { emailOf, isUsername, normaliseUsername } from "#lib/identity/username.ts";
import { addPerson, giveRoles } from "#lib/store/add-person.ts";

/** Who sent a form, and to which organisation; null: somebody signed out. */
async function openFor(organisation: string) {
  const actor = await currentActor();
  if (actor === null) return null;
  const { id } = await orNotFound(openOrganisation(actor, readCode(organisation)));
  return { actor, id };
}

/** Adds a person with a random password, which the answer shows this once. */
export async function addPersonByForm(
  organisation: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openFor(organisation);
  if (opened === null) return refuseSignedOut(form);
  const { actor, id } = opened;
  const t = await getTranslations("people");
  const read = readPersonForm(form);
  const username = normaliseUsername(trimmedText(form, "username"));
  const errors = {
    ...("faults" in read && read.faults.name ? { name: t("fault.name") } : {}),
    ...(isUsername(username) ? {} : { username: t("fault.username") }),
    ...("faults" in read && read.faults.roles ? { roles: t("fault.roles") } : {}),
  };
  if ("faults" in read || Object.keys(errors).length > 0) return refuseFaults(form, errors);
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  const added = await orNotFound(
    addPerson(actor, id, { ...read.value, username, email: emailOf(username), passwordHash }),
  );
  if (!added.added) return refuseFaults(form, { username: t("fault.taken") });
  refresh();
  const { name } = read.value;
  return doneForm(t("add.done", { name }), { secret: { username, name, password } });
}

/** Gives somebody who has an account roles here; nothing more is told of them. */
export async function giveRolesByForm(
  organisation: string,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openFor(organisation);
  if (opened === null) return refuseSignedOut(form);
  const { actor, id } = opened;
  const t = await getTranslations("people");
  const username = normaliseUsername(trimmedText(form, "username"));
  const roles = rolesTicked(form);
  const errors = {
    ...(isUsername(username) ? {} : { username: t("fault.username") }),
    ...(roles.length === 0 ? { roles: t("fault.roles") } : {}),
  };
  if (Object.keys(errors).length > 0) return refuseFaults(form, errors);
  const given = await orNotFound(giveRoles(actor, id, { username, roles }));
  if (!given.given) return refuseFaults(form, { username: t(`fault.${given.why}`) });
  refresh();
  const text = t("give.done", { username });
  return doneForm(text);
}
