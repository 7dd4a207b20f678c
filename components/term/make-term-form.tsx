"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { Button } from "#components/ui/button.tsx";
import { FieldError } from "#components/ui/field-error.tsx";

type MakeTermFormProps = { action: FormAction; fields: Record<string, string>; name: string };

/** Makes the term that is shown above. */
export function MakeTermForm({ action, fields, name }: MakeTermFormProps) {
  const t = useTranslations("terms");
  const form = useStandingForm(action, 0, "new term");
  return (
    <form {...form.props} className="grid gap-4">
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {Object.entries(form.state.errors).map(([field, error]) => (
        <FieldError key={field} id={`make-${field}`}>
          {error}
        </FieldError>
      ))}
      <FormAnswer form={form} />
      <div>
        <Button variant="primary" disabled={form.pending}>
          {t("make", { name })}
        </Button>
      </div>
    </form>
  );
}
