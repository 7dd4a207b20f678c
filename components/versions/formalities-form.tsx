"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { FormStamp } from "#components/forms/form-stamp.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import type { Formalities } from "#lib/domain/report.ts";
import { formalityFields, longestFormality } from "#lib/forms/read-formalities.ts";

export type FormalitiesFormProps = {
  action: FormAction;
  /** The frozen version that they belong to. */
  frozen: number;
  /** The version of the formalities that stand. */
  upon: number;
  stands: Formalities;
  /** Who signs, as the organisation has set it: proposed until something was entered. */
  signatory?: string | undefined;
};

/** Số, ngày, người ký of a frozen version. */
export function FormalitiesForm({ action, frozen, upon, stands, signatory }: FormalitiesFormProps) {
  const t = useTranslations("freeze.form");
  const form = useStandingForm(action, upon, `formalities ${frozen}`);
  const { answer, errors } = form.state;
  const proposed: Formalities = upon === 0 && signatory !== undefined ? { signatory } : {};
  return (
    <form {...form.props} className="grid max-w-4xl gap-4">
      <p className="text-muted">{t("explain")}</p>
      <FormStamp form={form} />
      <div className="grid gap-4 sm:grid-cols-3">
        {formalityFields.map((field) => (
          <TextField
            key={`${field} ${answer}`}
            label={t(field)}
            name={field}
            type={field === "on" ? "date" : "text"}
            maxLength={field === "on" ? undefined : longestFormality}
            hint={field === "number" ? t("numberHint") : undefined}
            error={errors[field]}
            defaultValue={form.shown(field, { ...proposed, ...stands }[field])}
          />
        ))}
      </div>
      <FormAnswer form={form} />
      <div>
        <Button disabled={form.pending}>{t("save")}</Button>
      </div>
    </form>
  );
}
