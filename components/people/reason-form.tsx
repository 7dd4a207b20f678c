"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { longestText } from "#lib/domain/text-fault.ts";

type ReasonFormProps = {
  action: FormAction;
  move: "deactivate" | "reactivate" | "dismiss";
  /** Why it cannot be done. */
  why: string | undefined;
};

/** What is done to a person with a reason. */
export function ReasonForm({ action, move, why }: ReasonFormProps) {
  const t = useTranslations("people.move");
  const form = useStandingForm(action, 0, move);
  if (why !== undefined)
    return (
      <Button type="button" why={why}>
        {t(`${move}.do`)}
      </Button>
    );
  return (
    <form {...form.props} className="grid gap-3">
      <TextField
        key={form.state.answer}
        name="reason"
        label={t("reason")}
        defaultValue={form.shown("reason", "")}
        error={form.state.errors.reason}
        maxLength={longestText}
        aria-required
      />
      <FormAnswer form={form} />
      <div>
        <Button disabled={form.pending}>{t(`${move}.do`)}</Button>
      </div>
    </form>
  );
}
