"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { RequiredNote } from "#components/forms/required-note.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { RoleBoxes } from "#components/people/role-boxes.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { longestName, type PersonFields } from "#lib/domain/person-fields.ts";

type PersonFormProps = {
  action: FormAction;
  person: PersonFields & { version: number };
  /** Why the name is not this administrator's to change. */
  why: string | undefined;
};

/** A person's name and their roles here. */
export function PersonForm({ action, person, why }: PersonFormProps) {
  const t = useTranslations("people");
  const form = useStandingForm(action, person.version, "person");
  const { state, shown } = form;
  return (
    <form {...form.props} className="grid gap-5">
      <RequiredNote />
      <input type="hidden" name="version" value={form.version} />
      <TextField
        key={`name ${state.answer}`}
        name="name"
        label={t("form.name")}
        hint={why ?? t("form.nameHint")}
        defaultValue={shown("name", person.name)}
        error={state.errors.name}
        maxLength={longestName}
        autoComplete="off"
        readOnly={why !== undefined}
        required
      />
      <RoleBoxes form={form} held={person.roles} />
      <FormAnswer form={form} />
      <div>
        <Button variant="primary" disabled={form.pending}>
          {t("form.save")}
        </Button>
      </div>
    </form>
  );
}
