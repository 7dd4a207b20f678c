"use client";

import { useTranslations } from "next-intl";
import { useActionState, useEffect, useRef, useState } from "react";
import { type SignInState, signIn } from "#app/sign-in/sign-in.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";

const untouched: SignInState = { username: "", asksCode: false, fault: null };

/** Works without JavaScript too: the page then comes back with the same state. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("signIn");
  const [state, action, pending] = useActionState(signIn, untouched);
  const { username, asksCode, fault } = state;
  // Kept while a code is asked for: a form is emptied when its answer comes.
  const [password, setPassword] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Where the hand is needed next, and where a screen reader then reads what was wrong.
    if (state.fault) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state]);
  const said = (field: "username" | "password" | "code" | "form") =>
    fault?.field === field ? t(fault.code, { minutes: fault.minutes }) : undefined;
  return (
    <form ref={form} action={action} noValidate className="flex flex-col gap-5">
      <input type="hidden" name="next" value={next} />
      {fault?.field === "form" && (
        <Banner tone="error" live>
          {said("form")}
        </Banner>
      )}
      <TextField
        name="username"
        label={t("username")}
        error={said("username")}
        defaultValue={username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={256}
        required
      />
      <TextField
        name="password"
        type="password"
        label={t("password")}
        error={said("password")}
        autoComplete="current-password"
        maxLength={256}
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      {asksCode ? (
        <TextField
          name="code"
          label={t("code")}
          hint={t("codeHint")}
          error={said("code")}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={40}
          required
        />
      ) : null}
      <Button variant="primary" className="mt-1 min-h-11 w-full" aria-disabled={pending}>
        {t(pending ? "submitting" : "submit")}
      </Button>
    </form>
  );
}
