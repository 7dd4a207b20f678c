import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { setUpByForm } from "#app/setup/set-up.ts";
import { switchLanguage } from "#app/switch-language.ts";
import { SetupForm } from "#components/setup/setup-form.tsx";
import { BrandBar } from "#components/shell/brand-bar.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { LanguageSwitch } from "#components/shell/language-switch.tsx";
import { Mark } from "#components/shell/mark.tsx";
import { hasAccounts } from "#lib/identity/has-accounts.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("setup"))("title") };
}

/** Thiết lập: the only page while nobody has an account, and gone as soon as somebody has. */
export default async function SetupPage() {
  if (await hasAccounts()) notFound();
  const [t, shell] = await Promise.all([getTranslations("setup"), getTranslations("shell")]);
  return (
    <div className="min-h-dvh bg-wash">
      <BrandBar />
      <header className="mx-auto flex max-w-3xl items-center justify-between gap-4 px-4 pt-5 sm:px-7">
        <p className="flex items-center gap-2.5 font-semibold">
          <Mark />
          {shell("product")}
        </p>
        <LanguageSwitch action={switchLanguage} />
      </header>
      <main id="main" className="mx-auto max-w-3xl px-4 pt-8 pb-20 sm:px-7">
        <h1 className="text-title font-semibold">{t("title")}</h1>
        <p className="mt-1.5 mb-7 max-w-prose text-muted">{t("explain")}</p>
        <ClientMessages namespaces={["setup", "office", "form"]}>
          <SetupForm action={setUpByForm} />
        </ClientMessages>
      </main>
    </div>
  );
}
