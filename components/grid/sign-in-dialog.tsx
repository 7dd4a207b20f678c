"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useContext, useEffect, useRef, useState } from "react";
import { LiveContext, useLive } from "#components/grid/live-context.ts";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";

type Refused = "wrong" | "later" | "codeMissing" | "codeWrong";

async function whyRefused(answer: Response): Promise<Refused> {
  if (answer.status === 429) return "later";
  const { code } = (await answer.json().catch(() => ({}))) as { code?: unknown };
  if (code === "SECOND_FACTOR_MISSING") return "codeMissing";
  return code === "SECOND_FACTOR_WRONG" ? "codeWrong" : "wrong";
}

/** Signing in again in place: the grid and what was typed in it stay as they are. */
export function SignInDialog() {
  const blocked = useLive(
    (store) => store.summary,
    (summary) => summary?.blocked ?? null,
  );
  return blocked === "signed out" || blocked === "other user" ? <Shown why={blocked} /> : null;
}

function Shown({ why }: { why: "signed out" | "other user" }) {
  const t = useTranslations("results.live.signIn");
  const live = useContext(LiveContext);
  const dialog = useRef<HTMLDialogElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const asksCode = refused === "codeMissing" || refused === "codeWrong";
  useEffect(() => dialog.current?.showModal(), []);
  async function signIn(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    const { username, password, code = "" } = Object.fromEntries(new FormData(event.currentTarget));
    const answer = await fetch("/api/auth/sign-in/username", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Second-Factor": encodeURIComponent(String(code)) },
      body: JSON.stringify({ username, password }),
    }).catch(() => null);
    if (answer?.ok) await live?.outbox.resume();
    else setRefused(answer === null ? "later" : await whyRefused(answer));
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby="sign-in-title"
      className="m-auto w-[min(26rem,92vw)] rounded-card border border-line bg-ground p-6 text-ink shadow-xl"
    >
      <h2 id="sign-in-title" className="text-section font-semibold">
        {t("title")}
      </h2>
      <p className="mt-1 text-muted">{t(why === "other user" ? "otherUser" : "explain")}</p>
      <form onSubmit={signIn} className="mt-4 grid gap-4">
        <TextField label={t("username")} name="username" autoComplete="username" required />
        <TextField
          label={t("password")}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          error={refused === null || asksCode ? undefined : t(refused)}
        />
        {asksCode ? (
          <TextField
            label={t("code")}
            name="code"
            autoComplete="one-time-code"
            maxLength={40}
            required
            error={t(refused)}
          />
        ) : null}
        <div className="flex flex-wrap gap-3">
          <Button variant="primary">{t("submit")}</Button>
          <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
            {t("notNow")}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
