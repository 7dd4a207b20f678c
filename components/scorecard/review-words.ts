import { useLocale, useTranslations } from "next-intl";
import { nameReview, reviewName } from "#components/review/name-review.ts";
import { figuresUntil } from "#lib/domain/figures-until.ts";
import type { Review } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import { formatDay } from "#lib/wording/format.ts";

/** What a review is called, without its term. */
export function useReviewName(): (review: Review) => string {
  const t = useTranslations("scorecard");
  return (review) => reviewName(review, (kind) => t(`kinds.${kind}`));
}

/** What a review is called, and up to when its figures go. */
export function useReviewWords({ review, term }: Pick<Scorecard, "review" | "term">): {
  title: string;
  until: string;
} {
  const t = useTranslations("scorecard");
  const locale = useLocale();
  const until = figuresUntil(review);
  return {
    title: nameReview(review, term, (kind) => t(`kinds.${kind}`)),
    until:
      "year" in until
        ? t("untilYear", { year: String(until.year) })
        : t("until", { day: formatDay(until.day, locale) }),
  };
}
