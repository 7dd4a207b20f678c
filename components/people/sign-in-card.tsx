import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { FormAction } from "#components/forms/use-standing-form.ts";
import { ProviderAccountForm } from "#components/people/provider-account-form.tsx";
import { SignInForm } from "#components/people/sign-in-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { formatMoment } from "#lib/wording/format.ts";

/** Something to do, or why it cannot be done. */
export type Deed = { action: FormAction; why: string | undefined };

type SignInCardProps = {
  lastSignInAt: Date | null;
  sessions: number;
  setPassword: Deed;
  /** Absent where there is no second factor. */
  clearFactor?: Deed | undefined;
  endSessions: Deed;
  /** Absent where the office has no sign-in provider. */
  provider?: ComponentProps<typeof ProviderAccountForm> | undefined;
};

/** A person's way in: when they were last here, a new password, a lost second factor, an end to what is open. */
export function SignInCard({
  lastSignInAt,
  sessions,
  setPassword,
  clearFactor,
  endSessions,
  provider,
}: SignInCardProps) {
  const t = useTranslations("people");
  const locale = useLocale();
  const moment = lastSignInAt === null ? t("list.never") : formatMoment(lastSignInAt, locale);
  return (
    <Card title={t("signIn.title")}>
      <p className="mb-4">
        {t("signIn.last", { moment })} · {t("signIn.sessions", { count: sessions })}
      </p>
      <div className="grid gap-5">
        <SignInForm deed="setPassword" {...setPassword} />
        {clearFactor === undefined ? null : <SignInForm deed="clearFactor" {...clearFactor} />}
        <SignInForm deed="endSessions" {...endSessions} />
        {provider === undefined ? null : <ProviderAccountForm {...provider} />}
      </div>
    </Card>
  );
}
