"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { RequiredNote } from "#components/forms/required-note.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { RoleBoxes } from "#components/people/role-boxes.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";

/** Roles here for somebody who signs in already, for another organisation. */
export function GiveRolesForm({ action }: { action: FormAction }) {
  const t = useTranslations("people");
  const form = useStandingForm(action, 0, "give roles");
  const { state, shown } = form;
  return (
    <form {...form.props} className="grid gap-5">
      <RequiredNote />
      <TextField
        key={`username ${state.answer}`}
        name="username"
        label={t("form.username")}
        defaultValue={shown("username", "")}
        error={state.errors.username}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <RoleBoxes form={form} held={[]} />
      <FormAnswer form={form} />
      <div>
        <Button disabled={form.pending}>{t("give.do")}</Button>
      </div>
    </form>
  );
}
