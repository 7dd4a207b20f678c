"use client";

import { useTranslations } from "next-intl";
import { useActionState, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { FileInput } from "#components/ui/file-input.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { type VerifyAnswer, VerifyAnswerCard } from "#components/verify/verify-answer.tsx";
import { largestHeldFile } from "#lib/forms/held-version.ts";

/** What the form answers; what was pasted comes back with it. */
export type VerifyFormState = {
  pasted: string;
  /** What is wrong with what was pasted, or with the file. */
  fault?: string | null;
  fileFault?: string;
  answer: VerifyAnswer | null;
};

type VerifyFormProps = {
  action: (state: VerifyFormState, form: FormData) => Promise<VerifyFormState>;
  /** What the address asked, answered already. */
  first: VerifyFormState;
};

/** A hash or an original text is pasted, or a PDF chosen, and what the system knows of it stands under it. */
export function VerifyForm({ action, first }: VerifyFormProps) {
  const t = useTranslations("verify");
  const [state, dispatch, pending] = useActionState(action, first);
  const [tooLarge, setTooLarge] = useState(false);
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
        <Field label={t("file")} hint={t("fileExplain")} error={tooLarge ? t("tooLarge") : state.fileFault}>
          {(aria) => (
            <FileInput
              name="file"
              accept=".pdf,application/pdf"
              onChange={({ target }) => setTooLarge((target.files?.[0]?.size ?? 0) > largestHeldFile)}
              {...aria}
            />
          )}
        </Field>
        <div>
          <Button variant="primary" disabled={pending || tooLarge}>
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
