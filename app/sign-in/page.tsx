import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignInForm } from "#app/sign-in/sign-in-form.tsx";
import { switchLanguage } from "#app/switch-language.ts";
import { currentActor } from "#app/visit.ts";
import { BrandBar } from "#components/shell/brand-bar.tsx";
import { ClientMessages } from "#components/shell/client-messages.tsx";
import { LanguageSwitch } from "#components/shell/language-switch.tsx";
import { Mark } from "#components/shell/mark.tsx";
import { Banner } from "#components/ui/banner.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { providerRefusals } from "#lib/identity/provider-refusals.ts";
import { safeNext } from "#lib/identity/safe-next.ts";
import { providerAddress, signInProvider } from "#lib/identity/sign-in-provider.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title") };
}

type Asked = { searchParams: Promise<Partial<Record<"next" | "from" | "refused", string | string[]>>> };

export default async function SignInPage({ searchParams }: Asked) {
  const { next: wanted, from, refused: told } = await searchParams;
  const next = safeNext(wanted);
  if ((await currentActor()) !== null) redirect(next);
  const provider = signInProvider();
  const refused = providerRefusals.find((why) => why === told);
  const [t, shell] = await Promise.all([getTranslations("signIn"), getTranslations("shell")]);
  return (
    <div className="flex min-h-dvh flex-col bg-wash">
      <BrandBar />
      <header className="flex justify-end px-4 pt-3 sm:px-7">
        <LanguageSwitch action={switchLanguage} />
      </header>
      <main id="main" className="flex flex-1 flex-col items-center px-4 pt-[max(0.5rem,8dvh)] pb-16">
        <Mark className="size-12" />
        <p className="mt-4 text-center text-title font-semibold">{shell("product")}</p>
        <p className="mt-1 max-w-88 text-center text-balance text-muted">{shell("purpose")}</p>
        <section className="mt-7 w-full max-w-100 rounded-card border border-line bg-ground p-6 sm:p-8">
          <h1 className="mb-5 text-section font-semibold">{t("title")}</h1>
          {from === "setup" ? (
            <Banner tone="done" live className="mb-5">
              {t("setUp")}
            </Banner>
          ) : null}
          {provider === null || refused === undefined ? null : (
            <Banner tone="error" live className="mb-5">
              {t(`refused.${refused}`, { name: provider.name })}
            </Banner>
          )}
          <ClientMessages namespaces={["signIn"]}>
            <SignInForm next={next} />
          </ClientMessages>
          {provider === null ? null : (
            <>
              <p className="mt-5 mb-4 text-center text-small text-muted">{t("or")}</p>
              <LinkButton
                href={providerAddress(provider, next)}
                document
                className="min-h-11 w-full text-center"
              >
                {t("provider", { name: provider.name })}
              </LinkButton>
            </>
          )}
        </section>
        <div className="mt-6 text-center text-small text-balance text-muted">
          <p>{t("help")}</p>
          <p className="mt-1">{t("session")}</p>
        </div>
      </main>
    </div>
  );
}
