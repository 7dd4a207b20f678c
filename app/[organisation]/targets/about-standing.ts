import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { reviewName } from "#components/review/name-review.ts";
import { figuresUntil } from "#lib/domain/figures-until.ts";
import type { Review } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import { formatDay } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** By which review verdicts stand, and up to when its figures go. */
export async function aboutStanding(review: Review | null, { review: { throughYear } }: Scorecard) {
  const t = await getTranslations();
  const locale = (await getLocale()) as Locale;
  if (review === null) return [t("targets.noReview", { year: String(throughYear) })];
  const until = figuresUntil(review);
  return [
    reviewName(review, (kind) => t(`scorecard.kinds.${kind}`)),
    "year" in until
      ? t("scorecard.untilYear", { year: String(until.year) })
      : t("scorecard.until", { day: formatDay(until.day, locale) }),
  ];
}
