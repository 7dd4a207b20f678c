"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { type VerifyAnswer, VerifyAnswerCard } from "#components/verify/verify-answer.tsx";

/** What the form answers; what was pasted comes back with it. */
export type VerifyFormState = { pasted: string; fault: string | null; answer: VerifyAnswer | null };

type VerifyFormProps = {
  action: (state: VerifyFormState, form: FormData) => Promise<VerifyFormState>;
  /** What the address asked, answered already. */
  first: VerifyFormState;
};

/** A hash or an original text is pasted, and what the system knows of it stands under it. */
export function VerifyForm({ action, first }: VerifyFormProps) {
  const t = useTranslations("verify");
  const [state, dispatch, pending] = useActionState(action, first);
  return (
    <>
      <form action={dispatch} className="grid gap-4">
        <Field label={t("held")} hint={t("explain")} error={state.fault}>
          {(aria) => (
            <Textarea
              key={state.pasted}
              name="held"
              rows={3}
              spellCheck={false}
              autoComplete="off"
              className="w-full font-mono text-small break-all"
              defaultValue={state.pasted}
              {...aria}
            />
          )}
        </Field>
        <div>
          <Button variant="primary" disabled={pending}>
            {t("submit")}
          </Button>
        </div>
      </form>
      <div aria-live="polite" className="mt-7">
        {state.answer === null ? null : <VerifyAnswerCard answer={state.answer} />}
      </div>
    </>
  );
}
