import { useTranslations } from "next-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";

type NoReviewProps = {
  organisation: { code: string; name: string };
  /** The year whose results come next; null for people who enter none. */
  enterYear: number | null;
  /** Whether this person may make the review that is missing. */
  creates?: boolean;
};

/** The scorecard of a term without any review: why it is empty, and the next step. */
export function NoReview({ organisation, enterYear, creates = false }: NoReviewProps) {
  const t = useTranslations("scorecard");
  const review = useTranslations("review.list");
  return (
    <>
      <PageHead title={t("title")} about={organisation.name} />
      <div className="rounded-card border border-dashed border-line-strong px-6 py-14 text-center">
        <h2 className="text-section font-semibold">{t("noReview.title")}</h2>
        <p className="mx-auto mt-1.5 mb-5 max-w-prose text-muted">{t("noReview.explain")}</p>
        <div className="flex flex-wrap justify-center gap-2.5">
          {creates ? (
            <LinkButton href={`/${organisation.code}/reviews/new`}>{review("new")}</LinkButton>
          ) : null}
          {enterYear === null ? null : (
            <LinkButton variant="primary" href={`/${organisation.code}/results/${enterYear}`}>
              {t("noReview.enter", { year: String(enterYear) })}
            </LinkButton>
          )}
        </div>
      </div>
    </>
  );
}
