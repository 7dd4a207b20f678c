"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { type FormAction, type StandingForm, useStandingForm } from "#components/forms/use-standing-form.ts";
import { BranchLines, FirstTermFields, OrganisationFields } from "#components/office/organisation-fields.tsx";
import { ResolutionFileField } from "#components/office/resolution-file-field.tsx";
import { AdministratorFields } from "#components/setup/administrator-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { TextField } from "#components/ui/field.tsx";

const beginnings = ["form", "file", "example"] as const;

/** Everything an empty system needs, on one page. What does not fit the chosen beginning is hidden, without JavaScript too. */
export function SetupForm({ action }: { action: FormAction }) {
  const t = useTranslations("setup");
  const form = useStandingForm(action, 0);
  return (
    <form {...form.props} className="group/setup grid gap-5">
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
          aria-required
        />
      </Card>
      <Card title={t("beginTitle")}>
        <Beginnings form={form} />
      </Card>
      <div className="grid gap-5 group-has-[[value=file]:checked]/setup:hidden group-has-[[value=example]:checked]/setup:hidden">
        <Section title={t("organisationTitle")}>
          <OrganisationFields form={form} />
        </Section>
        <Section title={t("termTitle")} explain={t("termExplain")}>
          <FirstTermFields form={form} />
        </Section>
        <Section title={t("branchesTitle")}>
          <BranchLines form={form} />
        </Section>
      </div>
      <div className="hidden group-has-[[value=file]:checked]/setup:block">
        <Section title={t("fileTitle")}>
          <ResolutionFileField form={form} />
        </Section>
      </div>
      <Section title={t("administratorTitle")} explain={t("administratorExplain")}>
        <AdministratorFields form={form} />
      </Section>
      <FormAnswer state={form.state} />
      <div>
        <Button variant="primary" disabled={form.pending} className="min-h-11 max-sm:w-full">
          {t(form.pending ? "submitting" : "submit")}
        </Button>
      </div>
    </form>
  );
}

function Section({ title, explain, children }: { title: string; explain?: string; children: ReactNode }) {
  return (
    <Card title={title}>
      {explain === undefined ? null : <p className="mb-4 text-muted">{explain}</p>}
      <div className="grid gap-5">{children}</div>
    </Card>
  );
}

function Beginnings({ form: { state, shown } }: { form: StandingForm }) {
  const t = useTranslations("setup");
  const chosen = shown("begin", "form");
  return (
    <fieldset className="grid gap-2.5">
      <legend className="sr-only">{t("beginTitle")}</legend>
      {beginnings.map((begin) => (
        <label
          key={`${begin} ${state.answer}`}
          className="flex cursor-pointer items-start gap-3 rounded-control border border-line-strong p-3.5 has-checked:border-accent has-checked:bg-accent-wash"
        >
          <input
            type="radio"
            name="begin"
            value={begin}
            defaultChecked={chosen === begin}
            className="mt-1 size-4 shrink-0"
          />
          <span>
            <span className="font-medium">{t(`begin.${begin}`)}</span>
            <span className="block text-small text-muted">{t(`beginExplain.${begin}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
