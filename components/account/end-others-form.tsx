"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { Button } from "#components/ui/button.tsx";

/** Ends the sessions at other computers and in other browsers. */
export function EndOthersForm({ action, others }: { action: FormAction; others: boolean }) {
  const t = useTranslations("account.sessions");
  const form = useStandingForm(action, 0, "end others");
  return (
    <form {...form.props} className="grid gap-3">
      <FormAnswer form={form} />
      <div>
        <Button disabled={form.pending} {...(others ? {} : { why: t("noOthers") })}>
          {t("endOthers")}
        </Button>
      </div>
    </form>
  );
}
