import { Presentation } from "lucide-react";
import { useTranslations } from "next-intl";
import { DocumentLinks } from "#components/scorecard/document-links.tsx";
import { useReviewName, useReviewWords } from "#components/scorecard/review-words.ts";
import { scorecardHref } from "#components/scorecard/scorecard-address.ts";
import type { ScorecardViewProps } from "#components/scorecard/scorecard-view.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";

type ScorecardHeadProps = Pick<
  ScorecardViewProps,
  "organisation" | "scorecard" | "previous" | "asked" | "partial" | "unapproved"
>;

/** Which review of which organisation, up to when the figures go, and the documents drawn from it. */
export function ScorecardHead(props: ScorecardHeadProps) {
  const { organisation, scorecard, previous, asked, partial, unapproved = [] } = props;
  const { review, years, basis } = scorecard;
  const t = useTranslations("scorecard");
  const { title, until } = useReviewWords(scorecard);
  const nameOf = useReviewName();
  const pages = `/${organisation.code}/reviews/${review.code}`;
  const present = scorecardHref(`${pages}/present`, {
    ...{ term: asked.term, basis, differing: false, missedFirst: false },
  });
  return (
    <PageHead
      title={title}
      about={
        <>
          <span lang="vi">{organisation.name}</span>
          {[
            "",
            until,
            t("years", { count: years.length, years: years.join(", ") }),
            ...(previous === null ? [] : [t("compared", { review: nameOf(previous.review) })]),
          ].join(" · ")}
          {unapproved.length === 0 ? null : (
            <>
              {" · "}
              <span className="font-medium text-caution">
                {t("unapproved", { count: unapproved.length, years: unapproved.join(", ") })}
              </span>
            </>
          )}
        </>
      }
      actions={
        <>
          {partial === undefined ? null : (
            <LinkButton href={partial}>{t("partial", { year: String(review.partialYear) })}</LinkButton>
          )}
          <LinkButton href={present}>
            <Presentation aria-hidden="true" className="size-4" />
            {t("present")}
          </LinkButton>
          <DocumentLinks review={pages} term={asked.term} basis={basis} />
        </>
      }
    />
  );
}
