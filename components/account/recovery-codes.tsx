import { useTranslations } from "next-intl";
import { Banner } from "#components/ui/banner.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** The codes that let somebody in whose app is lost, to be written down: they are shown this once. */
export function RecoveryCodes({ codes, next }: { codes: string[]; next: string }) {
  const t = useTranslations("account.factor");
  return (
    <>
      <Banner tone="done" live>
        {t("confirmed")}
      </Banner>
      <div className="rounded-control border border-line-strong bg-wash p-4" data-secret>
        <p className="font-medium">{t("recovery.title")}</p>
        <p className="mt-1 text-pretty">{t("recovery.explain")}</p>
        <ul aria-label={t("recovery.title")} className="mt-3 grid gap-x-8 gap-y-1.5 sm:grid-cols-2">
          {codes.map((code) => (
            <li key={code}>
              <code className="font-sans font-semibold tracking-wide select-all">{code}</code>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <LinkButton variant="primary" href={next}>
          {t("recovery.go")}
        </LinkButton>
      </div>
    </>
  );
}
