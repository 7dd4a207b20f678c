"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { type FormAction, type StandingForm, useStandingForm } from "#components/forms/use-standing-form.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { longestText } from "#lib/domain/text-fault.ts";

type Shown = { name: string; fromYear: number; toYear: number | null; version: number };

/** `branch` is what stands; null for a new one, which begins with `firstYear` unless told otherwise. */
type BranchFormProps = { action: FormAction; branch: Shown | null; firstYear: number | undefined };

/** A branch's name and the years in which it is active. */
export function BranchForm({ action, branch, firstYear }: BranchFormProps) {
  const t = useTranslations("branches");
  const form = useStandingForm(action, branch?.version ?? 0, "branch");
  const begins = branch?.fromYear ?? firstYear;
  return (
    <form {...form.props} className="grid max-w-2xl gap-5">
      <input type="hidden" name="version" value={form.version} />
      <BranchText form={form} name="name" label={t("name")} hint={t("nameHint")} stored={branch?.name} />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <BranchText
          form={form}
          name="fromYear"
          label={t("fromYear")}
          hint={t("fromYearHint")}
          stored={begins === undefined ? undefined : String(begins)}
          year
        />
        <BranchText
          form={form}
          name="toYear"
          label={t("toYear")}
          hint={t("toYearHint")}
          stored={branch?.toYear == null ? undefined : String(branch.toYear)}
          year
        />
      </div>
      {branch === null ? (
        <BranchText form={form} name="code" label={t("codeField")} hint={t("codeHint")} stored={undefined} />
      ) : null}
      <FormAnswer form={form} />
      <div>
        <Button variant="primary" disabled={form.pending}>
          {t(branch === null ? "create" : "save")}
        </Button>
      </div>
    </form>
  );
}

type BranchTextProps = {
  form: StandingForm;
  name: string;
  label: string;
  hint?: string;
  stored: string | undefined;
  year?: boolean;
};

function BranchText({ form, name, label, hint, stored, year }: BranchTextProps) {
  return (
    <TextField
      key={`${name} ${form.state.answer} ${form.version}`}
      name={name}
      label={label}
      hint={hint}
      defaultValue={form.shown(name, stored)}
      error={form.state.errors[name]}
      maxLength={year ? 4 : longestText}
      inputMode={year ? "numeric" : undefined}
      autoComplete="off"
    />
  );
}
