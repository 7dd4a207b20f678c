"use client";

import { useTranslations } from "next-intl";
import { FormAnswer } from "#components/forms/form-answer.tsx";
import { type FormAction, useStandingForm } from "#components/forms/use-standing-form.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import type { Term } from "#lib/domain/resolution.ts";
import { longestText } from "#lib/domain/text-fault.ts";

type TermFormProps = { action: FormAction; term: Term & { version: number } };

/** A term's name and years. */
export function TermForm({ action, term }: TermFormProps) {
  const t = useTranslations("terms");
  const form = useStandingForm(action, term.version, "term");
  const { errors, answer } = form.state;
  return (
    <form {...form.props} className="grid max-w-2xl gap-5">
      <input type="hidden" name="version" value={form.version} />
      <TextField
        key={`name ${answer} ${form.version}`}
        name="termName"
        label={t("name")}
        defaultValue={form.shown("termName", term.name)}
        error={errors.termName}
        maxLength={longestText}
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        {(["firstYear", "lastYear"] as const).map((field) => (
          <TextField
            key={`${field} ${answer} ${form.version}`}
            name={field}
            label={t(field)}
            defaultValue={form.shown(field, String(term[field]))}
            error={errors[field]}
            maxLength={4}
            inputMode="numeric"
            autoComplete="off"
          />
        ))}
      </div>
      <p className="text-small text-muted">{t("yearsExplain")}</p>
      <FormAnswer form={form} />
      <div>
        <Button variant="primary" disabled={form.pending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
