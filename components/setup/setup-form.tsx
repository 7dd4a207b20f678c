"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { RequiredNote } from "#components/forms/required-note.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { BeginningFields } from "#components/office/beginning-fields.tsx";
import { ChooseBeginning } from "#components/office/choose-beginning.tsx";
import { Section } from "#components/office/section.tsx";
import { AdministratorFields } from "#components/setup/administrator-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { TextField } from "#components/ui/field.tsx";

/** Everything an empty system needs, on one page. */
export function SetupForm({ action }: { action: FormAction }) {
  const t = useTranslations("setup");
  const office = useTranslations("office");
  const form = useStandingForm(action, 0, "setup");
  return (
    <form {...form.props} className="group/beginning grid gap-5">
      <RequiredNote />
      <Card title={t("codeTitle")}>
        <TextField
          key={form.state.answer}
          name="code"
          label={t("code")}
          hint={t("codeHint")}
          defaultValue={form.shown("code", "")}
          error={form.state.errors.code}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      </Card>
      <Card title={office("beginTitle")}>
        <ChooseBeginning
          form={form}
          legend={office("beginTitle")}
          beginnings={(["form", "file", "example"] as const).map((value) => ({
            value,
            title: office(`begin.${value}`),
            explain: office(`beginExplain.${value}`),
          }))}
        />
      </Card>
      <BeginningFields form={form} />
      <Section title={t("administratorTitle")} explain={t("administratorExplain")}>
        <AdministratorFields form={form} />
      </Section>
      <FormAnswer form={form} />
      <div>
        <Button variant="primary" disabled={form.pending} className="min-h-11 max-sm:w-full">
          {t(form.pending ? "submitting" : "submit")}
        </Button>
      </div>
    </form>
  );
}
