"use client";

import { Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { longestText } from "#lib/domain/text-fault.ts";

type TextAreaProps = {
  form: StandingForm;
  name: string;
  label: string;
  labelHidden?: boolean;
  stored: string | undefined;
  /** Sentences to begin with, one a line, offered while nothing is written. */
  suggestion?: string | undefined;
  /** What they rest on. */
  suggestionLabel?: string;
  rows?: number;
};

/** A text that grows as it is written. */
export function TextArea({
  form,
  name,
  label,
  labelHidden,
  stored,
  suggestion,
  suggestionLabel,
  rows = 2,
}: TextAreaProps) {
  const t = useTranslations("narrative");
  const area = useRef<HTMLTextAreaElement>(null);
  const take = () => {
    if (area.current === null || suggestion === undefined) return;
    // Taken once is enough.
    if (area.current.value.includes(suggestion)) return area.current.focus();
    area.current.value = [area.current.value, suggestion].filter((text) => text !== "").join("\n");
    // What was put in counts as typed.
    area.current.dispatchEvent(new Event("input", { bubbles: true }));
    area.current.focus();
  };
  return (
    <Field label={label} labelHidden={labelHidden} error={form.state.errors[name]}>
      {(aria) => (
        <>
          <Textarea
            key={form.state.answer}
            ref={area}
            name={name}
            rows={rows}
            maxLength={longestText}
            defaultValue={form.shown(name, stored)}
            className={`field-sizing-content max-h-[32rem] w-full ${rows > 2 ? "min-h-28" : "min-h-16"}`}
            {...aria}
          />
          {suggestion === undefined || stored !== undefined ? null : (
            <div className="mt-2 rounded-control bg-wash px-3.5 py-2.5 text-small">
              <p className="flex items-center gap-1.5 font-medium text-muted">
                <Sparkles aria-hidden="true" className="size-3.5 shrink-0" />
                {suggestionLabel}
              </p>
              <p className="mt-1 max-w-prose whitespace-pre-line">{suggestion}</p>
              <button
                type="button"
                data-scripted
                onClick={take}
                className="mt-1 min-h-6 cursor-pointer font-medium text-accent hover:underline"
              >
                {t("take")}
              </button>
            </div>
          )}
        </>
      )}
    </Field>
  );
}
