"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { type SignInState, signIn } from "#app/sign-in/sign-in.ts";

const untouched: SignInState = { username: "", fault: null };

/** Works without JavaScript too: the page then comes back with the same state. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("signIn");
  const [{ username, fault }, action, pending] = useActionState(signIn, untouched);
  const sentence = fault && t(fault.code, { minutes: fault.minutes });
  return (
    <form action={action} noValidate>
      <input type="hidden" name="next" value={next} />
      {fault?.field === "form" && <p role="alert">{sentence}</p>}
      <label htmlFor="username">{t("username")}</label>
      <input
        id="username"
        name="username"
        defaultValue={username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={256}
        aria-invalid={fault?.field === "username"}
      />
      {fault?.field === "username" && <p role="alert">{sentence}</p>}
      <label htmlFor="password">{t("password")}</label>
      <input id="password" name="password" type="password" autoComplete="current-password" maxLength={256} />
      {fault?.field === "password" && <p role="alert">{sentence}</p>}
      <button type="submit" aria-disabled={pending}>
        {t(pending ? "submitting" : "submit")}
      </button>
    </form>
  );
}
