"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import type { Formalities } from "#lib/domain/report.ts";
import {
  type FormalitiesFormState,
  formalityFields,
  longestFormality,
  untouchedFormalities,
} from "#lib/forms/formalities-form.ts";

export type FormalitiesFormProps = {
  action: (state: FormalitiesFormState, form: FormData) => Promise<FormalitiesFormState>;
  version: number;
  /** The version of the formalities that stand. */
  upon: number;
  stands: Formalities;
  /** Who signs, as the organisation has set it: proposed until something was entered. */
  signatory?: string | undefined;
};

/** Số, ngày, người ký of a frozen version. */
export function FormalitiesForm({ action, version, upon, stands, signatory }: FormalitiesFormProps) {
  const t = useTranslations("freeze.form");
  const [state, dispatch, pending] = useActionState(action, untouchedFormalities);
  const proposed = upon === 0 ? (signatory ?? "") : "";
  const typed = { number: "", on: "", signatory: proposed, ...stands, ...state.typed };
  return (
    <form action={dispatch} className="grid max-w-4xl gap-4">
      <p className="text-muted">{t("explain")}</p>
      <input type="hidden" name="version" value={version} />
      <input key={upon} type="hidden" name="upon" value={upon} />
      <div className="grid gap-4 sm:grid-cols-3">
        {formalityFields.map((field) => (
          <TextField
            key={`${field} ${state.answer} ${upon}`}
            label={t(field)}
            name={field}
            type={field === "on" ? "date" : "text"}
            maxLength={field === "on" ? undefined : longestFormality}
            hint={field === "number" ? t("numberHint") : undefined}
            error={state.faults[field]}
            defaultValue={typed[field]}
          />
        ))}
      </div>
      {state.text === "" ? null : (
        <Banner tone={state.kind === "done" ? "done" : "error"} live>
          {state.text}
        </Banner>
      )}
      <div>
        <Button disabled={pending}>{t("save")}</Button>
      </div>
    </form>
  );
}
