"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { SettingField } from "#components/settings/setting-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { CheckField } from "#components/ui/check-field.tsx";
import { type SessionLimits, sessionBounds, type TimeLimit } from "#lib/domain/session-limits.ts";

type LimitsFormProps = { action: FormAction; stored: SessionLimits; version: number; stamp: string | null };

/** How long sessions last in the whole installation, and whether administrators need a second factor. */
export function LimitsForm({ action, stored, version, stamp }: LimitsFormProps) {
  const t = useTranslations("settings.limits");
  const form = useStandingForm(action, version, "session limits");
  const { answer, typed } = form.state;
  const isTicked = typed === null ? stored.adminsNeedFactor : typed.adminsNeedFactor === "yes";
  const field = (name: TimeLimit) => {
    const [least, most] = [String(sessionBounds[name].least), String(sessionBounds[name].most)];
    const hint = t(name === "idleMinutes" ? "idleHint" : "longestHint", { least, most });
    return { form, name, label: t(name), stored: String(stored[name]), hint, numeric: true, required: true };
  };
  return (
    <form {...form.props} className="grid gap-5" aria-label={t("title")}>
      <input type="hidden" name="version" value={form.version} />
      <div className="grid gap-5 sm:grid-cols-2">
        <SettingField {...field("idleMinutes")} />
        <SettingField {...field("longestHours")} />
      </div>
      <CheckField
        key={answer}
        name="adminsNeedFactor"
        label={t("adminsNeedFactor")}
        hint={t("factorHint")}
        defaultChecked={isTicked}
      />
      <FormAnswer form={form} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button disabled={form.pending}>{t("save")}</Button>
        {stamp === null ? null : <p className="text-small text-muted">{stamp}</p>}
      </div>
    </form>
  );
}
