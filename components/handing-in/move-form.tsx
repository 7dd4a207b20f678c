"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { longestText } from "#lib/domain/text-fault.ts";
import { type YearMove, yearMoves } from "#lib/domain/year-move.ts";
import { type MoveFormState, untouchedMove } from "#lib/forms/move-form.ts";

type MoveFormProps = {
  move: YearMove;
  year: number;
  action: (state: MoveFormState, form: FormData) => Promise<MoveFormState>;
  /** The sentences of the warnings to acknowledge. */
  warnings?: string[];
  /** Why the year cannot be moved now. */
  why?: string;
  primary?: boolean;
};

/** One move of a year: what is said with it, the warnings to acknowledge, and the button. */
export function MoveForm({ move, year, action, warnings = [], why, primary = false }: MoveFormProps) {
  const t = useTranslations("handIn");
  const [state, dispatch, pending] = useActionState(action, untouchedMove);
  return (
    <form action={dispatch} className="grid max-w-2xl gap-4">
      {warnings.length === 0 ? null : (
        <fieldset className="grid gap-2">
          <legend className="mb-2 text-muted">{t("warningsExplain")}</legend>
          {warnings.map((sentence) => (
            <label key={sentence} className="flex items-start gap-2.5">
              <input
                key={String(state.acknowledged.includes(sentence))}
                type="checkbox"
                name="acknowledged"
                value={sentence}
                defaultChecked={state.acknowledged.includes(sentence)}
                className="mt-1 size-4 shrink-0"
              />
              <span>
                <span className="sr-only">{t("acknowledge")} </span>
                {sentence}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <Field label={t(`note.${move}`)}>
        {(aria) => (
          <textarea
            key={state.note}
            name="note"
            rows={2}
            maxLength={longestText}
            aria-required={yearMoves[move].reasoned}
            defaultValue={state.note}
            className="w-full rounded-control border border-edge bg-ground px-3 py-2"
            {...aria}
          />
        )}
      </Field>
      {state.kind === "refused" ? (
        <Banner tone="error" live>
          {state.text}
        </Banner>
      ) : null}
      <div>
        <Button variant={primary ? "primary" : "secondary"} disabled={pending} {...(why ? { why } : {})}>
          {t(`do.${move}`, { year: String(year) })}
        </Button>
      </div>
    </form>
  );
}
