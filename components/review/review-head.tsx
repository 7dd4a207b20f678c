import { useLocale, useTranslations } from "next-intl";
import { nameReview } from "#components/review/name-review.ts";
import { type ReviewTab, ReviewTabs } from "#components/review/review-tabs.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";
import type { Review } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import { formatDay } from "#lib/wording/format.ts";

type ReviewHeadProps = {
  scorecard: Scorecard;
  path: string;
  term: string | undefined;
  here: ReviewTab;
  /** Whether this person may change the review, or put it away. */
  edits: boolean;
};

/** Which review this is, by when it is due, and its parts. */
export function ReviewHead({
  scorecard: { review, term, years },
  path,
  term: asked,
  here,
  edits,
}: ReviewHeadProps) {
  const t = useTranslations("review.head");
  const scorecard = useTranslations("scorecard");
  const locale = useLocale();
  const query = asked === undefined ? "" : `?term=${asked}`;
  const held =
    review.heldOn === undefined ? t("undated") : t("heldOn", { day: formatDay(review.heldOn, locale) });
  const due = useDue(review);
  return (
    <>
      <PageHead
        title={nameReview(review, term, (kind) => scorecard(`kinds.${kind}`))}
        about={[
          held,
          scorecard("years", { count: years.length, years: years.join(", ") }),
          ...(due === null ? [] : [due]),
        ].join(" · ")}
        actions={
          <>
            {edits ? <LinkButton href={`${path}/edit${query}`}>{t("edit")}</LinkButton> : null}
            <LinkButton href={`${path}/report.pdf${query}`} document>
              {t("report")}
            </LinkButton>
          </>
        }
      />
      <ReviewTabs path={path} term={asked} here={here} />
    </>
  );
}

/** By when the review goes to the superior committee, or when it went. */
function useDue({ narrative }: Review): string | null {
  const t = useTranslations("review.head");
  const locale = useLocale();
  const { sentOn, deadline, recipient } = narrative ?? {};
  if (sentOn !== undefined) return t("sentOn", { day: formatDay(sentOn, locale) });
  if (deadline === undefined) return null;
  const day = formatDay(deadline, locale);
  return recipient === undefined ? t("deadlineAlone", { day }) : t("deadline", { recipient, day });
}
