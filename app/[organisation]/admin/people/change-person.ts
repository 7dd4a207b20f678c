"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type BoundPerson, openPersonForm } from "#app/[organisation]/admin/people/open-people-form.ts";
import { refuseFaults, refuseForm, refuseStale, storedForm } from "#app/answer-form.ts";
import { orNotFound } from "#app/visit.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import { type FormState, sentVersion } from "#lib/forms/form-state.ts";
import { readPersonForm } from "#lib/forms/person-form.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { changePerson, dismissPerson, type StalePerson } from "#lib/store/change-person.ts";

/** Changes a person's name and their roles here. */
export async function changePersonByForm(
  bound: BoundPerson,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openPersonForm(bound, form);
  if ("refused" in opened) return opened.refused;
  const { actor, organisation, id, person } = opened;
  const t = await getTranslations("people.fault");
  const read = readPersonForm(form);
  if ("faults" in read) {
    const { name, roles } = read.faults;
    return refuseFaults(form, { ...(name && { name: t(name) }), ...(roles && { roles: t(roles) }) });
  }
  const change = { version: sentVersion(form), fields: read.value };
  const changed = await orNotFound(changePerson(actor, id, person, change));
  if ("stale" in changed) return refuseStale(form, changed.stale, await sayStanding(changed.stale));
  if (!changed.changed) return refuseForm(form, t(changed.why));
  // Who gave their own administration away finds nothing here any more.
  const left = person === actor.username && !read.value.roles.includes("admin");
  return left ? redirect(`/${organisation}`) : storedForm();
}

async function sayStanding({ name, roles }: StalePerson) {
  const [form, role] = [await getTranslations("people.form"), await getTranslations("shell.roles")];
  return [
    { label: form("name"), text: name },
    { label: form("roles"), text: roles.map((each) => role(each)).join(", ") },
  ];
}

/** Takes all roles here from a person, with a reason. */
export async function dismissPersonByForm(
  bound: BoundPerson,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openPersonForm(bound, form);
  if ("refused" in opened) return opened.refused;
  const { actor, organisation, id, person } = opened;
  const t = await getTranslations("people.fault");
  const reason = trimmedText(form, "reason");
  if (textFault(reason) !== null) return refuseFaults(form, { reason: t("text") });
  const moved = await orNotFound(dismissPerson(actor, id, person, reason));
  if (moved.moved) redirect(`/${organisation}/admin/people`);
  if (moved.why === "reason") return refuseFaults(form, { reason: t("reason") });
  refresh();
  return refuseForm(form, t(moved.why));
}
