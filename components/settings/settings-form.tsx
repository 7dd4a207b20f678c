"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { AssessingFields } from "#components/settings/assessing-fields.tsx";
import { NameFields } from "#components/settings/name-fields.tsx";
import { type DerivedForm, SigningFields } from "#components/settings/signing-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import type { NamedSettings } from "#lib/domain/named-settings.ts";

type SettingsFormProps = {
  action: FormAction;
  stored: NamedSettings;
  version: number;
  /** What documents say where nothing is set. */
  derived: DerivedForm;
  /** Who saved last, in words; null where nobody has. */
  stamp: string | null;
};

/** What an organisation sets for itself, saved together. */
export function SettingsForm({ action, stored, version, derived, stamp }: SettingsFormProps) {
  const t = useTranslations("settings");
  const form = useStandingForm(action, version, "settings");
  return (
    <form {...form.props} className="grid gap-5" aria-label={t("title")}>
      <input type="hidden" name="version" value={form.version} />
      <Card title={t("names")}>
        <NameFields form={form} names={stored.names} />
      </Card>
      <Card title={t("signing")}>
        <SigningFields form={form} settings={stored.settings} derived={derived} />
      </Card>
      <Card title={t("assessing")}>
        <AssessingFields form={form} settings={stored.settings} />
      </Card>
      <FormAnswer form={form} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button variant="primary" disabled={form.pending}>
          {t("save")}
        </Button>
        {stamp === null ? null : <p className="text-small text-muted">{stamp}</p>}
      </div>
    </form>
  );
}
