"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { type BoundPerson, openPersonForm } from "#app/[organisation]/admin/people/open-people-form.ts";
import { doneForm, refuseFaults, refuseForm } from "#app/answer-form.ts";
import { orNotFound } from "#app/visit.ts";
import { isAccountName } from "#lib/domain/person-fields.ts";
import type { FormState } from "#lib/forms/form-state.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { signInProvider } from "#lib/identity/sign-in-provider.ts";
import { nameProviderAccount } from "#lib/store/provider-account.ts";

/** Names the account at the sign-in provider with which a person may come in; left empty, there is none. */
export async function nameProviderAccountByForm(
  bound: BoundPerson,
  _previous: FormState,
  form: FormData,
): Promise<FormState> {
  const opened = await openPersonForm(bound, form);
  if ("refused" in opened) return opened.refused;
  const { actor, id, person } = opened;
  const provider = signInProvider() ?? notFound();
  const t = await getTranslations("people");
  const typed = trimmedText(form, "account");
  if (typed !== "" && !isAccountName(typed)) return refuseFaults(form, { account: t("fault.account") });
  const account = { issuer: provider.issuer.href, name: typed || null };
  const done = await orNotFound(nameProviderAccount(actor, id, person, account));
  if (!done.named && done.why === "account taken")
    return refuseFaults(form, { account: t("fault.account taken") });
  refresh();
  if (!done.named) return refuseForm(form, t(`fault.${done.why}`));
  return doneForm(t("signIn.accountSaved"));
}
