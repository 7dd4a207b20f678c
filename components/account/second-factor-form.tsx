"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { RecoveryCodes } from "#components/account/recovery-codes.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { type FactorDeed, type FactorFormState, untouchedFactor } from "#lib/forms/second-factor.ts";

type SecondFactorFormProps = {
  action: (state: FactorFormState, form: FormData) => Promise<FactorFormState>;
  username: string;
  /** How many recovery codes are left; null where there is no second factor. */
  recoveryLeft: number | null;
  /** Where to go once it stands. */
  next: string;
};

/** Sets up a second factor in two steps; renews its recovery codes, or ends it. Works without JavaScript. */
export function SecondFactorForm({ action, username, recoveryLeft, next }: SecondFactorFormProps) {
  const t = useTranslations("account.factor");
  const [state, dispatch, pending] = useActionState(action, untouchedFactor);
  const { answer, app, codes, done, fault } = state;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (answer > 0) form.current?.querySelector<HTMLElement>("[aria-invalid], [data-answer]")?.focus();
  }, [answer]);
  const said = (field: "password" | "code") => (fault?.field === field ? fault.text : undefined);
  const button = (deed: FactorDeed, variant: "primary" | "secondary" = "secondary") => (
    <Button name="do" value={deed} variant={variant} aria-disabled={pending}>
      {t(`do.${deed}`)}
    </Button>
  );
  const password = (
    <TextField
      name="password"
      type="password"
      label={t("password")}
      error={said("password")}
      autoComplete="current-password"
      maxLength={256}
      required
    />
  );
  return (
    <form ref={form} key={answer} action={dispatch} noValidate className="grid gap-5">
      <input type="text" name="username" value={username} autoComplete="username" readOnly hidden />
      {fault?.field === "form" ? (
        <Banner tone="error" live>
          {fault.text}
        </Banner>
      ) : null}
      {done === null ? null : (
        <Banner tone="done" live>
          {t("ended")}
        </Banner>
      )}
      {codes === null ? null : <RecoveryCodes codes={codes} next={next} />}
      {codes === null ? content() : null}
    </form>
  );

  function content(): ReactNode {
    if (app !== null)
      return (
        <>
          <Steps app={app} />
          <TextField
            name="code"
            label={t("code")}
            hint={t("codeHint")}
            error={said("code")}
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={20}
            required
          />
          <div>{button("confirm", "primary")}</div>
        </>
      );
    if (recoveryLeft === null)
      return (
        <>
          <p className="text-muted text-pretty">{t("explain")}</p>
          {password}
          <div>{button("begin", "primary")}</div>
        </>
      );
    return (
      <>
        <p>{t("stands", { count: recoveryLeft })}</p>
        {password}
        <div className="flex flex-wrap gap-3">
          {button("renew")}
          {button("end")}
        </div>
      </>
    );
  }
}

/** What is done in the app. */
function Steps({ app: { secret, code } }: { app: NonNullable<FactorFormState["app"]> }) {
  const t = useTranslations("account.factor");
  return (
    <ol className="grid list-decimal gap-3 pl-5">
      <li>{t("step.install")}</li>
      <li>
        {t("step.scan")}
        <div className="mt-3 flex flex-wrap items-center gap-6">
          <svg
            role="img"
            aria-label={t("qr")}
            viewBox={`0 0 ${code.size} ${code.size}`}
            shapeRendering="crispEdges"
            className="size-50 rounded-control border border-line bg-white"
          >
            <path d={code.path} fill="black" />
          </svg>
          <p className="min-w-0 flex-1 basis-56">
            <span className="text-muted">{t("secret")}</span>
            <code className="mt-1 block font-sans font-semibold tracking-wide wrap-anywhere select-all">
              {secret}
            </code>
          </p>
        </div>
      </li>
      <li>{t("step.code")}</li>
    </ol>
  );
}
