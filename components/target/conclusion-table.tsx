import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { reviewName } from "#components/review/name-review.ts";
import { inTerm } from "#components/target/target-place.ts";
import { Cell, ColumnHead, DataTable, RowHead } from "#components/ui/data-table.tsx";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { TargetAtReview } from "#lib/domain/target-at-reviews.ts";
import { formatDay } from "#lib/wording/format.ts";

type ConclusionTableProps = { organisation: string; term: string | undefined; reviews: TargetAtReview[] };

/** A target at every review: what its figures say, what was concluded, why, by whom and when. */
export function ConclusionTable({ organisation, term, reviews }: ConclusionTableProps) {
  const t = useTranslations("targets.conclusions");
  if (reviews.length === 0) return <p className="text-muted">{t("empty")}</p>;
  return (
    <DataTable caption={t("caption")} stack>
      <thead>
        <tr>
          <ColumnHead>{t("review")}</ColumnHead>
          <ColumnHead>{t("computed")}</ColumnHead>
          <ColumnHead>{t("concluded")}</ColumnHead>
          <ColumnHead>{t("words")}</ColumnHead>
          <ColumnHead>{t("who")}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {reviews.map((each) => (
          <ReviewLine key={each.review.code} organisation={organisation} term={term} {...each} />
        ))}
      </tbody>
    </DataTable>
  );
}

type ReviewLineProps = TargetAtReview & Pick<ConclusionTableProps, "organisation" | "term">;

function ReviewLine({ organisation, term, review, row }: ReviewLineProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { conclusion, differs } = row;
  const on = conclusion?.on === undefined ? null : formatDay(conclusion.on, locale);
  return (
    <tr data-review={review.code}>
      <RowHead>
        <Link
          href={inTerm(`/${organisation}/reviews/${review.code}`, term)}
          prefetch={false}
          className="text-accent no-underline hover:underline"
        >
          {reviewName(review, (kind) => t(`scorecard.kinds.${kind}`))}
        </Link>
        <span className="block text-small font-normal text-muted">
          {t("targets.conclusions.throughYear", { year: String(review.throughYear) })}
        </span>
      </RowHead>
      <Cell label={t("targets.conclusions.computed")}>
        <VerdictBadge verdict={row.verdict} />
      </Cell>
      <Cell label={t("targets.conclusions.concluded")}>
        {conclusion === null ? (
          <span className="text-muted">{t("targets.conclusions.none")}</span>
        ) : (
          <span>
            <VerdictBadge verdict={conclusion.verdict} />
            {differs ? (
              <span className="mt-1 block text-small text-caution">≠ {t("targets.conclusions.differs")}</span>
            ) : null}
          </span>
        )}
      </Cell>
      <Cell label={t("targets.conclusions.words")} className="text-pretty">
        <Said lines={[conclusion?.text, conclusion?.reason]} />
      </Cell>
      <Cell label={t("targets.conclusions.who")}>
        <Said lines={[conclusion?.by, on ?? undefined]} />
      </Cell>
    </tr>
  );
}

function Said({ lines }: { lines: (string | undefined)[] }) {
  const said = lines.filter((line) => line !== undefined);
  if (said.length === 0) return <span className="text-muted">—</span>;
  return (
    <span>
      {said.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </span>
  );
}
