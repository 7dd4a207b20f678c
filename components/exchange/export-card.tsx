import { useTranslations } from "next-intl";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

type ExportCardProps = {
  terms: { name: string; years: string; href: string }[];
  /** The address of the archive of everything. */
  everything: string;
};

/** What can be taken out: each term as a resolution file, everything as one archive. */
export function ExportCard({ terms, everything }: ExportCardProps) {
  const t = useTranslations("exchange.export");
  return (
    <Card title={t("title")}>
      <p className="max-w-prose text-muted">{t("explain")}</p>
      <ul aria-label={t("terms")} className="mt-4 divide-y divide-line border-y border-line">
        {terms.map(({ name, years, href }) => (
          <li key={href} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <span>
              <span className="font-medium">{t("term", { term: name })}</span>
              <span className="ml-2.5 whitespace-nowrap text-muted">{t("years", { years })}</span>
            </span>
            <LinkButton href={href} document aria-label={t("downloadTerm", { term: name })}>
              {t("download")}
            </LinkButton>
          </li>
        ))}
        <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
          <span className="min-w-0 flex-1 basis-80">
            <span className="font-medium">{t("everything")}</span>
            <span className="block text-muted">{t("everythingExplain")}</span>
          </span>
          <LinkButton href={everything} document>
            {t("downloadEverything")}
          </LinkButton>
        </li>
      </ul>
    </Card>
  );
}
