"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { RequiredNote } from "#components/forms/required-note.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { BeginningFields } from "#components/office/beginning-fields.tsx";
import { ChooseBeginning } from "#components/office/choose-beginning.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";

/** A new organisation: typed, or brought as a file. */
export function NewOrganisationForm({ action }: { action: FormAction }) {
  const t = useTranslations("office");
  const form = useStandingForm(action, 0, "organisation");
  return (
    <form {...form.props} className="group/beginning grid max-w-3xl gap-5">
      <RequiredNote />
      <Card title={t("beginTitle")}>
        <ChooseBeginning
          form={form}
          legend={t("beginTitle")}
          beginnings={(["form", "file"] as const).map((value) => ({
            value,
            title: t(`begin.${value}`),
            explain: t(`beginExplain.${value}`),
          }))}
        />
      </Card>
      <BeginningFields form={form} />
      <FormAnswer form={form} />
      <div>
        <Button variant="primary" disabled={form.pending} className="min-h-11 max-sm:w-full">
          {t("make")}
        </Button>
      </div>
    </form>
  );
}
