"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { FormStamp } from "#components/forms/form-stamp.tsx";
import { type FormAction, type StandingForm, useStandingForm } from "#components/forms/use-standing-form.ts";
import { TextArea } from "#components/narrative/text-area.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field, TextField } from "#components/ui/field.tsx";
import { Select } from "#components/ui/input.tsx";
import { longestText } from "#lib/domain/text-fault.ts";
import { type Verdict, verdicts } from "#lib/domain/verdict.ts";
import type { ConclusionFields } from "#lib/forms/conclusion-form.ts";

/** A conclusion as its form needs it. */
export type ConclusionToDraw = {
  /** The target's. */
  code: string;
  computed: Verdict;
  conclusion: ConclusionFields | null;
  version: number;
  /** The day a new conclusion is likely of: that of the conference. */
  day: string | undefined;
};

type ConclusionFormProps = {
  form: StandingForm;
  drawn: ConclusionToDraw;
  /** In a table, verdict and reason alone; what else stands of the conclusion is kept. */
  compact?: boolean;
};

/**
 * What the conference concluded on one target. The reason is asked for right under a verdict that differs from the
 * computed one; which one does, the options say themselves, so that it needs no JavaScript.
 */
export function ConclusionForm({ form, drawn, compact = false }: ConclusionFormProps) {
  const t = useTranslations("conclusion");
  const { code, conclusion } = drawn;
  return (
    <form {...form.props} className="group/conclude grid gap-3">
      <FormStamp form={form} />
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <VerdictField form={form} drawn={drawn} labelHidden={compact} />
        {compact ? <SaveButton form={form} code={code} /> : null}
      </div>
      <div className="hidden group-has-[option[data-differs]:checked]/conclude:block">
        <TextArea form={form} name="reason" label={t("reason")} stored={conclusion?.reason} />
      </div>
      {compact ? <KeptFields form={form} drawn={drawn} /> : <FurtherFields form={form} drawn={drawn} />}
      <FormAnswer form={form} />
      {compact ? null : (
        <div>
          <SaveButton form={form} code={code} />
        </div>
      )}
    </form>
  );
}

/** A conclusion whose form stands by itself. */
export function OwnConclusionForm({
  action,
  ...rest
}: Omit<ConclusionFormProps, "form"> & { action: FormAction }) {
  return (
    <ConclusionForm
      form={useStandingForm(action, rest.drawn.version, `conclusion ${rest.drawn.code}`)}
      {...rest}
    />
  );
}

type PartProps = Pick<ConclusionFormProps, "form" | "drawn">;

function VerdictField({ form, drawn, labelHidden }: PartProps & { labelHidden: boolean }) {
  const t = useTranslations();
  const { code, computed, conclusion } = drawn;
  const { answer, errors } = form.state;
  return (
    <Field
      label={t("conclusion.verdictFor", { number: code })}
      labelHidden={labelHidden}
      error={errors.verdict}
    >
      {(aria) => (
        <Select
          key={`${answer} ${form.version}`}
          name="verdict"
          defaultValue={form.shown("verdict", conclusion?.verdict)}
          className="verdict w-52 max-w-full"
          {...aria}
        >
          <option value="">{t("conclusion.none")}</option>
          {verdicts.map((verdict) => (
            <option key={verdict} value={verdict} data-differs={verdict === computed ? undefined : ""}>
              {t(`verdict.${verdict}`)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** Nothing more is said of a target without a verdict. */
function FurtherFields({ form, drawn: { conclusion, day } }: PartProps) {
  const t = useTranslations("conclusion");
  const { answer, errors } = form.state;
  return (
    <div className="grid gap-3 group-has-[option[value='']:checked]/conclude:hidden">
      <TextArea form={form} name="text" label={t("text")} stored={conclusion?.text} />
      <div className="grid gap-3 sm:max-lg:grid-cols-[minmax(0,1fr)_11rem]">
        <TextField
          key={`by ${answer}`}
          name="by"
          label={t("by")}
          hint={t("byHint")}
          defaultValue={form.shown("by", conclusion?.by)}
          error={errors.by}
          maxLength={longestText}
        />
        <TextField
          key={`on ${answer}`}
          type="date"
          name="on"
          label={t("on")}
          defaultValue={form.shown("on", conclusion === null ? day : conclusion.on)}
          error={errors.on}
        />
      </div>
    </div>
  );
}

function KeptFields({ form, drawn: { conclusion, day } }: PartProps) {
  const kept = { text: conclusion?.text, by: conclusion?.by, on: conclusion === null ? day : conclusion.on };
  return Object.entries(kept).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={form.shown(name, value)} />
  ));
}

function SaveButton({ form, code }: { form: StandingForm; code: string }) {
  const t = useTranslations("conclusion");
  return (
    <Button disabled={form.pending} className="min-h-10">
      <span aria-hidden="true">{t("saveShort")}</span>
      <span className="sr-only">{t("saveFor", { number: code })}</span>
    </Button>
  );
}
