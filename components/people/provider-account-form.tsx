"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { longestAccount } from "#lib/domain/person-fields.ts";

type ProviderAccountFormProps = {
  action: FormAction;
  /** What people call the sign-in provider. */
  provider: string;
  account: { name: string; used: boolean } | null;
  /** Why it cannot be changed. */
  why: string | undefined;
};

/** With which account at the sign-in provider a person may come in. */
export function ProviderAccountForm({ action, provider, account, why }: ProviderAccountFormProps) {
  const t = useTranslations("people.signIn");
  const form = useStandingForm(action, 0, "provider account");
  const { state, shown } = form;
  return (
    <form {...form.props} className="grid gap-3">
      <TextField
        key={`account ${state.answer} ${account?.name}`}
        name="account"
        label={t("account", { provider })}
        hint={account?.used ? t("accountUsed") : t("accountExplain", { provider })}
        defaultValue={shown("account", account?.name ?? "")}
        error={state.errors.account}
        maxLength={longestAccount}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        readOnly={why !== undefined}
      />
      <FormAnswer form={form} />
      <div>
        <Button disabled={form.pending} {...(why === undefined ? {} : { why })}>
          {t("accountSave")}
        </Button>
      </div>
    </form>
  );
}
