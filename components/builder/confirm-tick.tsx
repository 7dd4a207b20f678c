"use client";

import { useTranslations } from "next-intl";
import { useBuilder } from "#components/builder/builder-context.ts";
import { FieldError } from "#components/ui/field-error.tsx";
import { criterionName, type TypedCriterion } from "#lib/forms/target-form.ts";

/** That somebody compared a proposed criterion with the text; one of somebody's own needs no such tick. */
export function ConfirmTick({ typed }: { typed: TypedCriterion }) {
  const t = useTranslations("builder");
  const { form } = useBuilder();
  if (typed.fields.unsure === "") return null;
  const name = criterionName(typed.row, "confirmed");
  const error = form.state.errors[name];
  const id = `confirm-${typed.row}`;
  return (
    <div className="mt-5 border-t border-line pt-4">
      <label className="flex items-start gap-2.5 font-medium">
        <input
          key={form.state.answer}
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={typed.fields.confirmed === "yes"}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : id}
          className="mt-1 size-4 shrink-0"
        />
        {t("confirm")}
      </label>
      {error === undefined ? null : <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}
