"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { SecretPanel } from "#components/people/secret-panel.tsx";
import { Button } from "#components/ui/button.tsx";

type SignInFormProps = {
  action: FormAction;
  deed: "setPassword" | "clearFactor" | "endSessions";
  /** Why it cannot be done. */
  why: string | undefined;
};

/** One thing an administrator does to a person's way in. */
export function SignInForm({ action, deed, why }: SignInFormProps) {
  const t = useTranslations("people.signIn");
  const form = useStandingForm(action, 0, deed);
  const { notice, secret } = form.state;
  return (
    <form {...form.props} className="grid gap-3">
      <p className="text-muted">{t(`${deed}Explain`)}</p>
      {notice === null ? null : <FormAnswer form={form} />}
      {secret === undefined ? null : <SecretPanel secret={secret} />}
      <div>
        <Button disabled={form.pending} {...(why === undefined ? {} : { why })}>
          {t(deed)}
        </Button>
      </div>
    </form>
  );
}
