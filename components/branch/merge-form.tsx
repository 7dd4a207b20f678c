"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { type FormAction, type StandingForm, useStandingForm } from "#components/forms/use-standing-form.ts";
import { Button } from "#components/ui/button.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import { newHeir, withBranch } from "#lib/forms/branch-form.ts";

type Other = { code: string; name: string; version: number };

type MergeFormProps = { action: FormAction; version: number; others: Other[] };

/** Ends a branch, and others with it, and names the one that goes on from them. */
export function MergeForm({ action, version, others }: MergeFormProps) {
  const t = useTranslations("branches.merge");
  const form = useStandingForm(action, version, "merge");
  const { errors, answer } = form.state;
  return (
    <form {...form.props} className="group/merge grid gap-5">
      <input type="hidden" name="version" value={form.version} />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <TextField
          key={`year ${answer}`}
          name="lastYear"
          label={t("lastYear")}
          hint={t("lastYearHint")}
          defaultValue={form.shown("lastYear", "")}
          error={errors.lastYear}
          maxLength={4}
          inputMode="numeric"
          autoComplete="off"
        />
        <SelectField
          key={`into ${answer}`}
          name="into"
          label={t("into")}
          hint={t("intoHint")}
          defaultValue={form.shown("into", "")}
          error={errors.into}
        >
          <option value="">{t("choose")}</option>
          <option value={newHeir}>{t("newHeir")}</option>
          {others.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="hidden group-has-[option[value='+']:checked]/merge:block">
        <TextField
          key={`heir ${answer}`}
          name="heir"
          label={t("heir")}
          defaultValue={form.shown("heir", "")}
          error={errors.heir}
          autoComplete="off"
        />
      </div>
      <Companions form={form} others={others} />
      <FormAnswer form={form} />
      <div>
        <Button disabled={form.pending}>{t("do")}</Button>
      </div>
    </form>
  );
}

/** Which other branches end with the same year and go into the same one. */
function Companions({ form: { state }, others }: { form: StandingForm; others: Other[] }) {
  const t = useTranslations("branches.merge");
  if (others.length === 0) return null;
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 font-medium">{t("with")}</legend>
      {others.map(({ code, name, version }) => (
        <label key={`${code} ${state.answer}`} className="flex min-h-7 items-center gap-2.5">
          <input
            type="checkbox"
            name={withBranch(code)}
            value={version}
            defaultChecked={state.typed?.[withBranch(code)] !== undefined}
            className="size-4 shrink-0"
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
