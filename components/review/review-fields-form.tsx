"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { Button } from "#components/ui/button.tsx";
import { CheckField } from "#components/ui/check-field.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import type { ReviewFields } from "#lib/domain/review-faults.ts";
import { longestText } from "#lib/domain/text-fault.ts";
import { reviewKinds } from "#lib/forms/review-form.ts";

type ReviewFieldsFormProps = {
  action: FormAction;
  /** What stands; null for a new review. */
  review: (ReviewFields & { version: number }) | null;
  /** The years of the term, the one proposed for a new review last. */
  years: number[];
  proposedYear: number;
  /** Whether a new review counts "on track" as met at first, as the organisation has set it. */
  countsAtFirst?: boolean;
};

/** What a review is: its name, date, and the years it assesses. */
export function ReviewFieldsForm({ action, review, years, ...proposed }: ReviewFieldsFormProps) {
  const { proposedYear, countsAtFirst = false } = proposed;
  const counts = review?.countOnTrackAsMet ?? countsAtFirst;
  const t = useTranslations("review");
  const form = useStandingForm(action, review?.version ?? 0);
  const { state, shown } = form;
  const { errors, answer } = state;
  return (
    <form {...form.props} className="grid max-w-2xl gap-5">
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
          defaultValue={shown("throughYear", String(review?.throughYear ?? proposedYear))}
          error={errors.throughYear}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </SelectField>
        {review === null ? (
          <TextField
            key={`code ${answer}`}
            name="code"
            label={t("form.code")}
            hint={t("form.codeHint")}
            defaultValue={shown("code", "")}
            error={errors.code}
            maxLength={40}
            autoComplete="off"
            spellCheck={false}
          />
        ) : null}
      </div>
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
      <FormAnswer state={state} />
      <div>
        <Button variant="primary" disabled={form.pending}>
          {review === null ? t("form.create") : t("form.save")}
        </Button>
      </div>
    </form>
  );
}
