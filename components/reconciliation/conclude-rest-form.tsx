"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { Button } from "#components/ui/button.tsx";
import type { Verdict } from "#lib/domain/verdict.ts";
import { seenName, seenValue } from "#lib/forms/seen-verdicts.ts";

type ConcludeRestFormProps = { action: FormAction; targets: { target: string; verdict: Verdict }[] };

/** Concludes as the figures say on all that is left; the rest are those that the conference saw otherwise. */
export function ConcludeRestForm({ action, targets }: ConcludeRestFormProps) {
  const t = useTranslations("reconciliation.rest");
  const form = useStandingForm(action, 0, "conclude rest");
  if (targets.length === 0 && form.state.notice === null) return null;
  return (
    <form {...form.props} className="mb-5 grid gap-3">
      {targets.map((each) => (
        <input key={each.target} type="hidden" name={seenName} value={seenValue(each)} readOnly />
      ))}
      <FormAnswer form={form} />
      {targets.length === 0 ? null : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button disabled={form.pending}>{t("do", { count: targets.length })}</Button>
          <p className="text-muted">{t("explain")}</p>
        </div>
      )}
    </form>
  );
}
