"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useBuilder } from "#components/builder/builder-context.ts";
import { notedHint } from "#components/builder/unsure-notes.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input, Select } from "#components/ui/input.tsx";
import { ownEntry } from "#lib/domain/own-entry.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import { longestText } from "#lib/domain/text-fault.ts";
import { criterionName, type CriterionField as Name, type TypedCriterion } from "#lib/forms/target-form.ts";
import { fittingWords, isAsked, isOptional } from "#lib/reading/fitting-words.ts";
import { type ChoiceField as ChoiceName, criterionWords } from "#lib/reading/typed-criterion.ts";

type FieldProps = { typed: TypedCriterion; criterion: Criterion; hint?: ReactNode; className?: string };

/** What says what stored figures are: it stays once there are any. */
const meaning: readonly Name[] = ["measure", "source", "of", "subject", "level"];

/** A field that chooses among the words that go with the rest; nothing where there is nothing to choose. */
export function ChoiceField({
  field,
  typed,
  criterion,
  hint,
  className,
}: FieldProps & { field: ChoiceName }) {
  const t = useTranslations("builder");
  const { form, held } = useBuilder();
  if (!isAsked(typed, criterion, field)) return null;
  const name = criterionName(typed.row, field);
  const chosen = typed.fields[field];
  const word = t.has(`word.${field}.${chosen}` as "word.role.headline") ? sayWord(t, field, chosen) : "—";
  if (meaning.includes(field) && ownEntry(held, criterion.code) !== undefined)
    return (
      <Fixed label={t(`field.${field}`)} error={form.state.errors[name]} className={className}>
        <input type="hidden" name={name} value={chosen} />
        {word}
      </Fixed>
    );
  const fitting = fittingWords(criterion, field);
  // What was chosen stays to be seen, also where it does not go with the rest.
  const words = criterionWords[field].filter((each) => fitting.includes(each) || each === chosen);
  return (
    <Field
      label={t(`field.${field}`)}
      hint={notedHint(typed, field, hint)}
      error={form.state.errors[name]}
      className={className}
    >
      {(aria) => (
        <Select
          key={`${form.state.answer} ${words.join()}`}
          name={name}
          defaultValue={chosen}
          className="w-full"
          {...aria}
        >
          {isOptional(field) ? (
            <option value="">{t(field === "base" || field === "award" ? "none" : "choose")}</option>
          ) : null}
          {words.map((each) => (
            <option key={each} value={each}>
              {sayWord(t, field, each)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

type Say = ReturnType<typeof useTranslations<"builder">>;

/** The words of every field have the same shape in the messages. */
const sayWord = (t: Say, field: ChoiceName, word: string): string =>
  t(`word.${field}.${word}` as "word.role.headline");

type TypedFieldProps = FieldProps & {
  field: "text" | "code" | "unit" | "baselineYear" | "baselineValue";
  maxLength?: number;
};

/** A field that is typed. */
export function TypedField({
  field,
  typed,
  criterion,
  hint,
  className,
  maxLength = longestText,
}: TypedFieldProps) {
  const t = useTranslations("builder");
  const { form } = useBuilder();
  if (!isAsked(typed, criterion, field)) return null;
  const name = criterionName(typed.row, field);
  return (
    <Field
      label={t(`field.${field}`)}
      hint={notedHint(typed, field, hint)}
      error={form.state.errors[name]}
      className={className}
    >
      {(aria) => (
        <Input
          key={form.state.answer}
          name={name}
          defaultValue={typed.fields[field]}
          maxLength={maxLength}
          autoComplete="off"
          numeric={field === "baselineYear" || field === "baselineValue"}
          {...aria}
        />
      )}
    </Field>
  );
}

type FixedProps = {
  label: string;
  error?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** A field that can no longer be changed, and why. */
export function Fixed({ label, error, className = "", children }: FixedProps) {
  const t = useTranslations("builder");
  return (
    <div className={className}>
      <p className="mb-1.5 font-medium">{label}</p>
      <p className="flex min-h-10 items-center rounded-control border border-line bg-wash px-3 py-2">
        <span>{children}</span>
      </p>
      <p className={`mt-1 text-small ${error === undefined ? "text-muted" : "font-medium text-missed"}`}>
        {error ?? t("fixedNote")}
      </p>
    </div>
  );
}
