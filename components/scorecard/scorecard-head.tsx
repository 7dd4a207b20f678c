import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { BasisSwitch } from "#components/scorecard/basis-switch.tsx";
import { scorecardHref } from "#components/scorecard/scorecard-address.ts";
import type { ScorecardViewProps } from "#components/scorecard/scorecard-view.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import { formatDay } from "#lib/wording/format.ts";

type ScorecardHeadProps = Pick<
  ScorecardViewProps,
  "organisation" | "scorecard" | "asked" | "path" | "partial"
>;

/** Which review of which organisation, up to when the figures go, and the documents drawn from it. */
export function ScorecardHead({ organisation, scorecard, asked, path, partial }: ScorecardHeadProps) {
  const { review, term, years, basis } = scorecard;
  const t = useTranslations("scorecard");
  const locale = useLocale();
  const until =
    review.heldOn === undefined
      ? t("untilYear", { year: String(review.throughYear) })
      : t("until", { day: formatDay(review.heldOn, locale) });
  const report = scorecardHref(`/${organisation.code}/reviews/${review.code}/report.pdf`, {
    term: asked.term,
    basis,
    differing: false,
    missedFirst: false,
  });
  return (
    <PageHead
      title={`${review.name ?? t(`kinds.${review.kind ?? "year-end"}`)} ${term.name}`}
      about={[organisation.name, until, t("years", { count: years.length, years: years.join(", ") })].join(
        " · ",
      )}
      actions={
        <>
          <BasisSwitch path={path} asked={asked} />
          {partial === undefined ? null : (
            <LinkButton href={partial}>{t("partial", { year: String(review.partialYear) })}</LinkButton>
          )}
          <LinkButton href={report} document variant="primary">
            <Download aria-hidden="true" className="size-4" />
            {t("report")}
          </LinkButton>
        </>
      }
    />
  );
}
