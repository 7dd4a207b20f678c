import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { scorecardHref } from "#components/scorecard/scorecard-address.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { Basis } from "#lib/domain/scorecard.ts";

type DocumentLinksProps = {
  /** The address of the review. */
  review: string;
  term?: string;
  basis: Basis;
};

/** The one-page form of the report at `report`. */
export const summaryHref = (report: string): string =>
  `${report}${report.includes("?") ? "&" : "?"}form=summary`;

/** The report as PDF, whole and on one page, and what the office edits: Word and Excel; each of the term and on the basis of the page. */
export function DocumentLinks({ review, term, basis }: DocumentLinksProps) {
  const t = useTranslations("scorecard");
  const href = (file: string) =>
    scorecardHref(`${review}/${file}`, { term, basis, differing: false, missedFirst: false });
  return (
    <>
      <LinkButton href={href("report.pdf")} document variant="primary">
        <Download aria-hidden="true" className="size-4" />
        {t("report")}
      </LinkButton>
      <LinkButton href={summaryHref(href("report.pdf"))} document>
        {t("summary")}
      </LinkButton>
      <LinkButton href={href("report.docx")} document>
        {t("word")}
      </LinkButton>
      <LinkButton href={href("report.xlsx")} document>
        {t("excel")}
      </LinkButton>
    </>
  );
}
