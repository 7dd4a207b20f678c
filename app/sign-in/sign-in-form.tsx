"use client";

import { useTranslations } from "next-intl";
import { useActionState, useEffect, useRef } from "react";
import { type SignInState, signIn } from "#app/sign-in/sign-in.ts";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";

const untouched: SignInState = { username: "", fault: null };

/** Works without JavaScript too: the page then comes back with the same state. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("signIn");
  const [state, action, pending] = useActionState(signIn, untouched);
  const { username, fault } = state;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Where the hand is needed next, and where a screen reader then reads what was wrong.
    if (state.fault) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state]);
  const said = (field: "username" | "password" | "form") =>
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
      />
      <Button variant="primary" className="mt-1 min-h-11 w-full" aria-disabled={pending}>
        {t(pending ? "submitting" : "submit")}
      </Button>
    </form>
  );
}
