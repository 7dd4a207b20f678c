import { useLocale, useTranslations } from "next-intl";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import { formatDay } from "#lib/wording/format.ts";

/** What a review is called, and up to when its figures go. */
export function useReviewWords({ review, term }: Pick<Scorecard, "review" | "term">): {
  title: string;
  until: string;
} {
  const t = useTranslations("scorecard");
  const locale = useLocale();
  return {
    title: `${review.name ?? t(`kinds.${review.kind ?? "year-end"}`)} ${term.name}`,
    until:
      review.heldOn === undefined
        ? t("untilYear", { year: String(review.throughYear) })
        : t("until", { day: formatDay(review.heldOn, locale) }),
  };
}
