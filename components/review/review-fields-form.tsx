"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { type FormAction, type StandingForm, useStandingForm } from "#components/forms/use-standing-form.ts";
import { CodeField } from "#components/review/code-field.tsx";
import { type AroundNewReview, YearNotes } from "#components/review/year-notes.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import { FieldError } from "#components/ui/field-error.tsx";
import { proposedCode } from "#lib/domain/proposed-code.ts";
import type { ReviewFields } from "#lib/domain/review-faults.ts";
import { longestText } from "#lib/domain/text-fault.ts";
import { reviewKinds } from "#lib/forms/review-form.ts";

type ReviewFieldsFormProps = {
  action: FormAction;
  /** What stands; null for a new review. */
  review: (ReviewFields & { version: number }) | null;
  /** The years of the term, and the one proposed. */
  years: number[];
  proposedYear: number;
  /** What a new review stands beside; absent for one that is there already. */
  around?: AroundNewReview;
};

type Chosen = Pick<ReviewFields, "kind" | "throughYear" | "heldOn">;

/** What stands in the fields that the code and the notes follow. */
function chosenIn(form: FormData): Chosen {
  const heldOn = String(form.get("heldOn") ?? "");
  return {
    kind: reviewKinds.find((each) => each === form.get("kind")),
    throughYear: Number(form.get("throughYear")),
    ...(heldOn === "" ? {} : { heldOn }),
  };
}

/** What a review is: its name, date, and the years it assesses. */
export function ReviewFieldsForm({ action, review, years, proposedYear, around }: ReviewFieldsFormProps) {
  const t = useTranslations("review");
  const form = useStandingForm(action, review?.version ?? 0);
  const { state, shown } = form;
  const { errors, answer } = state;
  const [chosen, setChosen] = useState<Chosen>({
    kind: reviewKinds.find((each) => each === shown("kind", "year-end")),
    throughYear: Number(shown("throughYear", String(proposedYear))),
    heldOn: shown("heldOn", undefined),
  });
  const follow = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    form.props.onInput();
    setChosen(chosenIn(new FormData(currentTarget)));
  };
  return (
    <form {...form.props} onInput={follow} className="grid max-w-2xl gap-5">
      <p className="text-small text-muted">{t("form.required")}</p>
      <input type="hidden" name="version" value={form.version} />
      <TextField
        key={`name ${answer}`}
        name="name"
        label={t("form.name")}
        hint={t("form.nameHint")}
        defaultValue={shown("name", review?.name)}
        error={errors.name}
        maxLength={longestText}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          key={`kind ${answer} ${form.version}`}
          name="kind"
          label={t("form.kind")}
          defaultValue={shown("kind", review === null ? "year-end" : review.kind)}
        >
          <option value="">{t("form.kindNone")}</option>
          {reviewKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kinds.${kind}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          key={`heldOn ${answer}`}
          type="date"
          name="heldOn"
          label={t("form.heldOn")}
          defaultValue={shown("heldOn", review?.heldOn)}
          error={errors.heldOn}
        />
        <SelectField
          key={`year ${answer} ${form.version}`}
          name="throughYear"
          label={t("form.throughYear")}
          required
          defaultValue={shown("throughYear", String(review?.throughYear ?? proposedYear))}
          error={errors.throughYear}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </SelectField>
        {around === undefined ? null : (
          <CodeField form={form} proposed={proposedCode(chosen, around.taken)} />
        )}
      </div>
      {around === undefined ? null : <YearNotes around={around} chosen={chosen} />}
      <Choice
        form={form}
        name="partial"
        stored={review?.partialYear !== undefined}
        label="partial"
        hint="partialHint"
      />
      <Choice
        form={form}
        name="countOnTrackAsMet"
        stored={review?.countOnTrackAsMet ?? false}
        label="countOnTrackAsMet"
        hint="countHint"
      />
      <FormAnswer state={state} />
      <div>
        <Button variant="primary" disabled={form.pending}>
          {review === null ? t("form.create") : t("form.save")}
        </Button>
      </div>
    </form>
  );
}

type ChoiceProps = {
  form: StandingForm;
  name: "partial" | "countOnTrackAsMet";
  stored: boolean;
  label: "partial" | "countOnTrackAsMet";
  hint: "partialHint" | "countHint";
};

function Choice({ form: { state, shown }, name, stored, label, hint }: ChoiceProps) {
  const t = useTranslations("review.form");
  const error = state.errors[name];
  const described = [`${name}-hint`, ...(error === undefined ? [] : [`${name}-error`])].join(" ");
  return (
    <div>
      <label className="flex items-start gap-2.5 font-medium">
        <input
          key={`${name} ${state.answer}`}
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={shown(name, stored ? "yes" : "") === "yes"}
          aria-describedby={described}
          aria-invalid={error === undefined ? undefined : true}
          className="mt-1 size-4 shrink-0"
        />
        {t(label)}
      </label>
      <p id={`${name}-hint`} className="mt-1 pl-6.5 text-small text-muted">
        {t(hint)}
      </p>
      {error === undefined ? null : <FieldError id={`${name}-error`}>{error}</FieldError>}
    </div>
  );
}
