"use client";

import { useTranslations } from "next-intl";
import type { FormState } from "#lib/forms/form-state.ts";

/** A new password, large enough to be read out, this once. */
export function SecretPanel({
  secret: { username, password },
}: {
  secret: NonNullable<FormState["secret"]>;
}) {
  const t = useTranslations("people.secret");
  return (
    <div className="rounded-control border border-line-strong bg-wash p-4" data-secret>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)] sm:items-baseline">
        <dt className="text-muted">{t("username")}</dt>
        <dd className="font-medium">{username}</dd>
        <dt className="text-muted">{t("password")}</dt>
        <dd className="text-title font-semibold tracking-wide wrap-anywhere select-all">
          <code className="font-sans">{password}</code>
        </dd>
      </dl>
      <p className="mt-3">{t("explain")}</p>
    </div>
  );
}
