"use client";

import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useBuilder } from "#components/builder/builder-context.ts";
import { FieldError } from "#components/ui/field-error.tsx";
import { criterionName, type TypedCriterion } from "#lib/forms/target-form.ts";
import { readUnsure } from "#lib/forms/unsure-notes.ts";

/** What the proposer was not sure of, and the tick that somebody compared the criterion with the text. */
export function UnsureNotes({ typed }: { typed: TypedCriterion }) {
  const t = useTranslations("builder");
  const { form } = useBuilder();
  const notes = readUnsure(typed.fields.unsure);
  if (notes === null) return null;
  const name = criterionName(typed.row, "confirmed");
  const error = form.state.errors[name];
  const id = `confirm-${typed.row}`;
  return (
    <div className="mt-3 grid gap-2 rounded-control border border-caution/30 bg-caution-wash px-3.5 py-2.5 text-small">
      {notes.length === 0 ? null : (
        <div className="text-caution">
          <p className="flex items-center gap-2 font-medium">
            <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
            {t("unsureTitle")}
          </p>
          <ul className="mt-1 list-disc space-y-0.5 pl-6">
            {notes.map((note) => (
              <li key={`${note.field} ${note.note} ${note.said}`}>{note.note}</li>
            ))}
          </ul>
        </div>
      )}
      <label className="flex items-start gap-2.5 font-medium text-ink">
        <input
          key={form.state.answer}
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={typed.fields.confirmed === "yes"}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : id}
          className="mt-0.5 size-4 shrink-0"
        />
        {t("confirm")}
      </label>
      {error === undefined ? null : <FieldError id={id}>{error}</FieldError>}
    </div>
  );
}
