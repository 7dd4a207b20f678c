"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { RequiredNote } from "#components/forms/required-note.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { RoleBoxes } from "#components/people/role-boxes.tsx";
import { SecretPanel } from "#components/people/secret-panel.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { longestName } from "#lib/domain/person-fields.ts";

type AddPersonFormProps = { action: FormAction; list: string };

/** A new person; once added, their first password, which is not shown again. */
export function AddPersonForm({ action, list }: AddPersonFormProps) {
  const t = useTranslations("people");
  const form = useStandingForm(action, 0, "add person");
  const { state, shown } = form;
  if (state.secret !== undefined)
    return (
      <div className="grid gap-4">
        <FormAnswer form={form} />
        <SecretPanel secret={state.secret} />
        <div className="flex flex-wrap gap-2.5">
          <LinkButton href={list} variant="primary">
            {t("add.toList")}
          </LinkButton>
          <LinkButton href={`${list}/new`} document>
            {t("add.another")}
          </LinkButton>
        </div>
      </div>
    );
  return (
    <form {...form.props} className="grid gap-5">
      <RequiredNote />
      <TextField
        key={`name ${state.answer}`}
        name="name"
        label={t("form.name")}
        hint={t("form.nameHint")}
        defaultValue={shown("name", "")}
        error={state.errors.name}
        maxLength={longestName}
        autoComplete="off"
        required
      />
      <TextField
        key={`username ${state.answer}`}
        name="username"
        label={t("form.username")}
        hint={t("form.usernameHint")}
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
        <Button variant="primary" disabled={form.pending}>
          {t("add.do")}
        </Button>
      </div>
    </form>
  );
}
