import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignInForm } from "#app/sign-in/sign-in-form.tsx";
import { currentActor } from "#app/visit.ts";
import { safeNext } from "#lib/identity/safe-next.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title") };
}

type Asked = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: Asked) {
  const next = safeNext((await searchParams).next);
  if ((await currentActor()) !== null) redirect(next);
  const t = await getTranslations("signIn");
  return (
    <main>
      <h1>{t("title")}</h1>
      <SignInForm next={next} />
      <p>{t("help")}</p>
    </main>
  );
}
