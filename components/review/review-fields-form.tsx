"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { FormStamp } from "#components/forms/form-stamp.tsx";
import { RequiredNote } from "#components/forms/required-note.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { CodeField } from "#components/review/code-field.tsx";
import { type AroundNewReview, YearNotes } from "#components/review/year-notes.tsx";
import { Button } from "#components/ui/button.tsx";
import { CheckField } from "#components/ui/check-field.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
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
  /** Whether a new review counts "on track" as met at first, as the organisation has set it. */
  countsAtFirst?: boolean;
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
export function ReviewFieldsForm({ action, review, years, ...proposed }: ReviewFieldsFormProps) {
  const { proposedYear, around, countsAtFirst = false } = proposed;
  const counts = review?.countOnTrackAsMet ?? countsAtFirst;
  const t = useTranslations("review");
  const form = useStandingForm(action, review?.version ?? 0, "review");
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
      <RequiredNote />
      <FormStamp form={form} />
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
      <CheckField
        key={`partial ${answer}`}
        name="partial"
        label={t("form.partial")}
        hint={t("form.partialHint")}
        error={errors.partial}
        defaultChecked={shown("partial", review?.partialYear === undefined ? "" : "yes") === "yes"}
      />
      <CheckField
        key={`count ${answer}`}
        name="countOnTrackAsMet"
        label={t("form.countOnTrackAsMet")}
        hint={t("form.countHint")}
        error={errors.countOnTrackAsMet}
        defaultChecked={shown("countOnTrackAsMet", counts ? "yes" : "") === "yes"}
      />
      <FormAnswer form={form} />
      <div>
        <Button variant="primary" disabled={form.pending}>
          {review === null ? t("form.create") : t("form.save")}
        </Button>
      </div>
    </form>
  );
}
