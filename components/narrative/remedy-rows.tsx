"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import { FieldError } from "#components/ui/field-error.tsx";
import { Input } from "#components/ui/input.tsx";
import type { Remedy } from "#lib/domain/narrative.ts";
import { longestText } from "#lib/domain/text-fault.ts";
import { mostRemedies, remedyField } from "#lib/forms/narrative-form.ts";

type RemedyRowsProps = { form: StandingForm; stored: Remedy[]; place: string };

/** Remedies, one a row; a row left blank is none, so there is always a spare one, also without JavaScript. */
export function RemedyRows({ form, stored, place }: RemedyRowsProps) {
  const t = useTranslations("narrative");
  const [added, setAdded] = useState(0);
  const sent = Object.keys(form.state.typed ?? {}).filter((name) => /^remedy\.\d+\.text$/.test(name)).length;
  const shown = Math.max(stored.length + 1, 2, sent);
  const rows = Math.max(shown, Math.min(mostRemedies, shown + added));
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{t("field.remedies")}</legend>
      <div className="grid gap-3 sm:gap-2">
        {Array.from({ length: rows }, (_, row) => (
          <RemedyRow key={remedyField(row, "text")} {...{ form, row, place }} stored={stored[row]} />
        ))}
      </div>
      {rows < mostRemedies ? (
        <button
          type="button"
          data-scripted
          onClick={() => setAdded(added + 1)}
          className="mt-2 inline-flex min-h-6 cursor-pointer items-center gap-1 text-small font-medium text-accent hover:underline"
        >
          <Plus aria-hidden="true" className="size-4" />
          {t("remedy.add")}
        </button>
      ) : null}
    </fieldset>
  );
}

type RemedyRowProps = { form: StandingForm; row: number; stored: Remedy | undefined; place: string };

const columns = [
  { field: "text", type: "text" },
  { field: "person", type: "text" },
  { field: "due", type: "date" },
] as const;

function RemedyRow({ form: { state, shown }, row, stored, place }: RemedyRowProps) {
  const t = useTranslations("narrative.remedy");
  const named = t("row", { number: String(row + 1) });
  return (
    <div className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_12rem_10rem_2rem]">
      {columns.map(({ field, type }) => {
        const name = remedyField(row, field);
        const error = state.errors[name];
        return (
          <div key={field}>
            <Input
              key={state.answer}
              type={type}
              name={name}
              aria-label={`${place}: ${named}, ${t(field)}`}
              placeholder={t(field)}
              defaultValue={shown(name, stored?.[field])}
              maxLength={longestText}
              aria-invalid={error === undefined ? undefined : true}
              aria-describedby={error === undefined ? undefined : `${place}-${name}`}
            />
            {error === undefined ? null : <FieldError id={`${place}-${name}`}>{error}</FieldError>}
          </div>
        );
      })}
      <button
        type="button"
        data-scripted
        onClick={({ currentTarget }) => clear(currentTarget.parentElement)}
        aria-label={`${t("clear")}: ${named}`}
        title={t("clear")}
        className="flex size-8 cursor-pointer items-center justify-center self-center rounded-control text-muted hover:bg-wash hover:text-ink"
      >
        <X aria-hidden="true" className="size-4" />
      </button>
    </div>
  );
}

function clear(row: HTMLElement | null) {
  for (const input of row?.querySelectorAll("input") ?? []) input.value = "";
  row?.querySelector("input")?.dispatchEvent(new Event("input", { bubbles: true }));
}
