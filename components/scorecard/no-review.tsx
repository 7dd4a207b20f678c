import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHead } from "#components/ui/page-head.tsx";

type NoReviewProps = {
  organisation: { code: string; name: string };
  /** The code of the term that has no review. */
  term: string;
  /** The year whose results come next; null for people who enter none. */
  enterYear: number | null;
  /** The years that wait for this person's approval. */
  approveYears?: number[];
  /** Whether this person may make the review that is missing. */
  creates?: boolean;
  /** Whether this person manages targets, and the term has none yet. */
  begins?: boolean;
  /** The ways to other terms. */
  tabs?: ReactNode;
  /** The latest review of an earlier term; null where there is none. */
  earlier?: { name: string; code: string; term: string } | null;
};

/** The scorecard of a term without any review: why it is empty, and the next step of whoever looks. */
export function NoReview(props: NoReviewProps) {
  const { organisation, term, enterYear, approveYears = [], tabs, earlier = null } = props;
  const { creates = false, begins = false } = props;
  const t = useTranslations("scorecard");
  const review = useTranslations("review.list");
  const path = `/${organisation.code}`;
  const works = creates || enterYear !== null;
  return (
    <>
      <PageHead title={t("title")} about={organisation.name} />
      {tabs}
      <div className="rounded-card border border-dashed border-line-strong px-6 py-14 text-center">
        <h2 className="text-section font-semibold">{t("noReview.title")}</h2>
        <p className="mx-auto mt-1.5 max-w-prose text-muted">{t("noReview.explain")}</p>
        {begins ? <FirstSteps path={path} term={term} /> : null}
        {begins && !works ? null : (
          <p className="mx-auto mt-1.5 max-w-prose text-muted">
            {t(works ? "noReview.staff" : approveYears.length > 0 ? "noReview.approver" : "noReview.others")}
          </p>
        )}
        <div className="mt-5 flex flex-wrap justify-center gap-2.5">
          {creates ? (
            <LinkButton href={`${path}/reviews/new?term=${term}`}>{review("new")}</LinkButton>
          ) : null}
          {approveYears.map((year) => (
            <LinkButton key={year} variant="primary" href={`${path}/results/${year}/submit`}>
              {t("noReview.approve", { year: String(year) })}
            </LinkButton>
          ))}
          {enterYear === null ? null : (
            <LinkButton variant={begins ? "secondary" : "primary"} href={`${path}/results/${enterYear}`}>
              {t("noReview.enter", { year: String(enterYear) })}
            </LinkButton>
          )}
          {earlier === null ? null : (
            <LinkButton href={`${path}/reviews/${earlier.code}?term=${earlier.term}`}>
              {t("noReview.earlier", { review: earlier.name })}
            </LinkButton>
          )}
        </div>
      </div>
    </>
  );
}

/** What an administrator does before anybody can enter a figure. */
function FirstSteps({ path, term }: { path: string; term: string }) {
  const t = useTranslations("scorecard.noReview");
  const steps = [
    ["targets", `${path}/targets/new?term=${term}`],
    ["table", `${path}/targets/new/table?term=${term}`],
    ["people", `${path}/admin/people/new`],
    ["settings", `${path}/admin/settings`],
  ] as const;
  return (
    <>
      <p className="mt-5 font-medium">{t("begin")}</p>
      <ol className="mx-auto mt-2 grid w-fit list-decimal gap-1.5 pl-6 text-left">
        {steps.map(([step, href]) => (
          <li key={step}>
            <Link href={href} prefetch={false} className="text-accent underline">
              {t(step)}
            </Link>
          </li>
        ))}
      </ol>
    </>
  );
}
