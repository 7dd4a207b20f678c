"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { FormStamp } from "#components/forms/form-stamp.tsx";
import { type FormAction, type StandingForm, useStandingForm } from "#components/forms/use-standing-form.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { type Group, groups, type Review } from "#lib/domain/resolution.ts";
import { type Verdict, verdicts } from "#lib/domain/verdict.ts";
import { countField } from "#lib/forms/stated-counts-form.ts";

type StatedCountsFormProps = {
  action: FormAction;
  counts: NonNullable<Review["statedCounts"]>;
  version: number;
};

const usual: readonly Verdict[] = ["exceeded", "met", "missed"];

/** The counts that the published text states, as they stand there. */
export function StatedCountsForm({ action, counts, version }: StatedCountsFormProps) {
  const t = useTranslations();
  const form = useStandingForm(action, version, "stated counts");
  const further = verdicts.filter((verdict) => !usual.includes(verdict));
  const filled = (group: Group) =>
    further.some(
      (verdict) => form.shown(countField(group, verdict), countText(counts, group, verdict)) !== "",
    );
  return (
    <form {...form.props} className="grid gap-5">
      <FormStamp form={form} />
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {groups.map((group) => (
          <fieldset key={group} className="min-w-0">
            <legend className="mb-2 font-semibold">{t(`group.${group}`)}</legend>
            <CountFields {...{ form, counts, group }} fields={usual} />
            <details className="mt-3" open={filled(group)}>
              <summary className="text-small font-medium text-accent hover:underline">
                {t("reconciliation.form.others")}
              </summary>
              <div className="mt-2">
                <CountFields {...{ form, counts, group }} fields={further} />
              </div>
            </details>
          </fieldset>
        ))}
      </div>
      <FormAnswer form={form} />
      <div>
        <Button disabled={form.pending}>{t("reconciliation.form.save")}</Button>
      </div>
    </form>
  );
}

type CountFieldsProps = Pick<StatedCountsFormProps, "counts"> & {
  form: StandingForm;
  group: Group;
  fields: readonly Verdict[];
};

function CountFields({ form, counts, group, fields }: CountFieldsProps) {
  const t = useTranslations("verdict");
  return (
    <div className="grid grid-cols-3 items-end gap-3">
      {fields.map((verdict) => {
        const name = countField(group, verdict);
        return (
          <TextField
            key={`${name} ${form.state.answer}`}
            name={name}
            label={t(verdict)}
            numeric
            inputMode="numeric"
            maxLength={7}
            defaultValue={form.shown(name, countText(counts, group, verdict))}
            error={form.state.errors[name]}
          />
        );
      })}
    </div>
  );
}

/** Not stated is not zero. */
const countText = (counts: StatedCountsFormProps["counts"], group: Group, verdict: Verdict): string => {
  const count = counts[group]?.[verdict];
  return count === undefined ? "" : String(count);
};
