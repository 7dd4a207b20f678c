"use client";

import { useTranslations } from "next-intl";
import { useActionState, useEffect, useRef } from "react";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";

/** Why a new password was refused; `answer` changes with every answer. */
export type PasswordFormState = {
  answer: number;
  fault: { field: "old" | "new" | "again" | "form"; text: string } | null;
};

type PasswordFormProps = {
  action: (state: PasswordFormState, form: FormData) => Promise<PasswordFormState>;
  username: string;
  /** Where to go once it is changed. */
  next: string;
  /** What the old password is called. */
  old: string;
  shortest: number;
};

/** One's own password, the old one asked for. Works without JavaScript. */
export function PasswordForm({ action, username, next, old, shortest }: PasswordFormProps) {
  const t = useTranslations("account.password");
  const [{ fault, answer }, dispatch, pending] = useActionState(action, { answer: 0, fault: null });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (answer > 0) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [answer]);
  const said = (field: "old" | "new" | "again") => (fault?.field === field ? fault.text : undefined);
  return (
    <form ref={form} action={dispatch} noValidate className="grid gap-5">
      <input type="hidden" name="next" value={next} />
      {/* For the browser's own store of passwords. */}
      <input type="text" name="username" value={username} autoComplete="username" readOnly hidden />
      {fault?.field === "form" ? (
        <Banner tone="error" live>
          {fault.text}
        </Banner>
      ) : null}
      <TextField
        name="old"
        type="password"
        label={old}
        error={said("old")}
        autoComplete="current-password"
        maxLength={256}
        required
      />
      <TextField
        name="new"
        type="password"
        label={t("new")}
        hint={t("hint", { count: String(shortest) })}
        error={said("new")}
        autoComplete="new-password"
        maxLength={256}
        required
      />
      <TextField
        name="again"
        type="password"
        label={t("again")}
        error={said("again")}
        autoComplete="new-password"
        maxLength={256}
        required
      />
      <p className="text-small text-muted">{t("ends")}</p>
      <div>
        <Button variant="primary" aria-disabled={pending}>
          {t("do")}
        </Button>
      </div>
    </form>
  );
}
