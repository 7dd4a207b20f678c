import { useLocale, useTranslations } from "next-intl";
import type { Review } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import { formatDay } from "#lib/wording/format.ts";

/** What a review is called, without its term. */
export function useReviewName(): (review: Pick<Review, "name" | "kind">) => string {
  const t = useTranslations("scorecard");
  return ({ name, kind }) => name ?? t(`kinds.${kind ?? "year-end"}`);
}

/** What a review is called, and up to when its figures go. */
export function useReviewWords({ review, term }: Pick<Scorecard, "review" | "term">): {
  title: string;
  until: string;
} {
  const t = useTranslations("scorecard");
  const locale = useLocale();
  const nameOf = useReviewName();
  return {
    title: `${nameOf(review)} ${term.name}`,
    until:
      review.heldOn === undefined
        ? t("untilYear", { year: String(review.throughYear) })
        : t("until", { day: formatDay(review.heldOn, locale) }),
  };
}
