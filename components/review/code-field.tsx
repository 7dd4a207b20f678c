import { useTranslations } from "next-intl";
import { useState } from "react";
import type { StandingForm } from "#components/forms/use-standing-form.ts";
import { TextField } from "#components/ui/field.tsx";

type CodeFieldProps = { form: StandingForm; proposed: string };

/** A new review's code: the proposed one, which follows kind and year until another one is typed. */
export function CodeField({ form: { state }, proposed }: CodeFieldProps) {
  const t = useTranslations("review.form");
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      name="code"
      label={t("code")}
      hint={t("codeHint")}
      required
      value={typed ?? state.typed?.code ?? proposed}
      onChange={({ target }) => setTyped(target.value)}
      error={state.errors.code}
      maxLength={40}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
