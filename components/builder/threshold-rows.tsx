"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useBuilder } from "#components/builder/builder-context.ts";
import { DeedButton } from "#components/builder/deed-button.tsx";
import { notedHint } from "#components/builder/unsure-notes.tsx";
import { DayInput } from "#components/ui/day-input.tsx";
import { Field } from "#components/ui/field.tsx";
import { FieldError } from "#components/ui/field-error.tsx";
import { Input, Select } from "#components/ui/input.tsx";
import { grades } from "#lib/domain/grade.ts";
import { ownEntry } from "#lib/domain/own-entry.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import { longestText } from "#lib/domain/text-fault.ts";
import {
  mostThresholds,
  type ThresholdField,
  type TypedCriterion,
  type TypedThreshold,
  thresholdName,
} from "#lib/forms/target-form.ts";

type ThresholdRowsProps = { typed: TypedCriterion; criterion: Criterion };

/** What is demanded, from which year on; those that were judged by stay as they are. */
export function ThresholdRows({ typed, criterion }: ThresholdRowsProps) {
  const t = useTranslations("builder");
  const { form, held } = useBuilder();
  const { row, thresholds } = typed;
  const error = form.state.errors[`criterion.${row}.thresholds`];
  const years = ownEntry(held, criterion.code) ?? [];
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t("thresholds")}</legend>
      <div className="grid gap-4">
        {thresholds.map((threshold, index) => (
          <ThresholdRow
            key={threshold.row}
            {...{ row, threshold, criterion }}
            named={t("thresholdRow", { number: String(index + 1) })}
            fixed={years.includes(Number(threshold.fields.from))}
            // The basis is asked for where what was demanded changes.
            basis={thresholds.length > 1 || threshold.fields.basis !== "" || years.length > 0}
          />
        ))}
      </div>
      <p className="mt-1 text-small">{notedHint(typed, "thresholds")}</p>
      {error === undefined ? null : <FieldError id={`thresholds-${row}`}>{error}</FieldError>}
      {thresholds.length < mostThresholds ? (
        <DeedButton deed={{ deed: "add threshold", criterion: row }} className="mt-1 -ml-2">
          <Plus aria-hidden="true" className="size-4" />
          {t("addThreshold")}
        </DeedButton>
      ) : null}
    </fieldset>
  );
}

type ThresholdRowProps = {
  row: string;
  threshold: TypedThreshold;
  criterion: Criterion;
  named: string;
  fixed: boolean;
  basis: boolean;
};

function ThresholdRow({ row, threshold, criterion, named, fixed, basis }: ThresholdRowProps) {
  const t = useTranslations("builder");
  const { measure, aim } = criterion;
  const shared = { row, threshold, fixed };
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-2" data-threshold={threshold.fields.from}>
      <ThresholdInput {...shared} field="from" numeric className="w-24" />
      {measure === "yes-no" ? null : measure === "rating" ? (
        <GradeInput {...shared} />
      ) : (
        <ThresholdInput {...shared} field="value" numeric className="w-32" />
      )}
      {aim === "between" ? <ThresholdInput {...shared} field="upper" numeric className="w-32" /> : null}
      {basis ? (
        <>
          <ThresholdInput {...shared} field="basis" className="min-w-0 flex-1 basis-56" />
          <ThresholdInput {...shared} field="basisOn" type="date" className="w-40" />
        </>
      ) : null}
      {fixed ? null : (
        <DeedButton
          deed={{ deed: "remove threshold", criterion: row, threshold: threshold.row }}
          label={`${t("removeThreshold")}: ${named}`}
          className="mt-7 text-muted"
        >
          <X aria-hidden="true" className="size-4" />
        </DeedButton>
      )}
    </div>
  );
}

type InputProps = Pick<ThresholdRowProps, "row" | "threshold" | "fixed"> & {
  field: ThresholdField;
  type?: string;
  numeric?: boolean;
  className?: string;
};

/** What is fixed is still sent, so that the form says the whole criterion. */
function ThresholdInput({ row, threshold, fixed, field, type, numeric = false, className }: InputProps) {
  const t = useTranslations("builder");
  const { form } = useBuilder();
  const name = thresholdName(row, threshold.row, field);
  const isText = field === "basis" || field === "basisOn";
  const Typed = type === "date" ? DayInput : Input;
  return (
    <Field
      label={t(`field.${field}`)}
      hint={field === "basis" ? t("hint.basis") : undefined}
      error={form.state.errors[name]}
      className={className}
    >
      {(aria) => (
        <Typed
          key={form.state.answer}
          name={name}
          type={type}
          numeric={numeric}
          defaultValue={threshold.fields[field]}
          maxLength={longestText}
          readOnly={fixed && !isText}
          className={`w-full ${fixed && !isText ? "bg-wash text-muted" : ""}`}
          autoComplete="off"
          {...aria}
        />
      )}
    </Field>
  );
}

function GradeInput({ row, threshold, fixed }: Pick<ThresholdRowProps, "row" | "threshold" | "fixed">) {
  const t = useTranslations("builder");
  const { form } = useBuilder();
  const name = thresholdName(row, threshold.row, "value");
  const { value } = threshold.fields;
  return (
    <Field label={t("field.value")} error={form.state.errors[name]} className="min-w-0 basis-72">
      {(aria) => (
        <>
          {fixed ? <input type="hidden" name={name} value={value} /> : null}
          <Select
            key={form.state.answer}
            name={fixed ? undefined : name}
            disabled={fixed}
            defaultValue={value}
            {...aria}
          >
            <option value="">{t("choose")}</option>
            {grades.map((grade) => (
              <option key={grade} value={grade}>
                {t(`word.grade.${grade}`)}
              </option>
            ))}
          </Select>
        </>
      )}
    </Field>
  );
}
