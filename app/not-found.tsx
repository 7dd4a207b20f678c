import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Message } from "#components/shell/message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("error");
  return { title: t("notFound.title") };
}

export default function NotFound() {
  const t = useTranslations("error");
  return (
    <Message title={t("notFound.title")} action={<LinkButton href="/">{t("home")}</LinkButton>}>
      {t("notFound.explain")}
    </Message>
  );
}
