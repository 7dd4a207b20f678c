"use client";

import { useTranslations } from "next-intl";
import { useBuilder } from "#components/builder/builder-context.ts";
import { notedHint } from "#components/builder/unsure-notes.tsx";
import { SelectField } from "#components/ui/field.tsx";
import { yearsOf } from "#lib/domain/years-of.ts";
import { criterionName, type TypedCriterion } from "#lib/forms/target-form.ts";

/** The year in which a criterion is due; without one, the last of the term. */
export function DueYearField({ typed }: { typed: TypedCriterion }) {
  const t = useTranslations("builder");
  const { form, term } = useBuilder();
  const name = criterionName(typed.row, "dueYear");
  return (
    <SelectField
      key={form.state.answer}
      name={name}
      label={t("field.dueYear")}
      hint={notedHint(typed, "dueYear")}
      defaultValue={typed.fields.dueYear}
      error={form.state.errors[name]}
    >
      <option value="">{t("dueLast", { year: String(term.lastYear) })}</option>
      {yearsOf(term).map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </SelectField>
  );
}
