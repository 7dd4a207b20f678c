import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { reviewName } from "#components/review/name-review.ts";
import type { Review } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";
import { formatDay } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** By which review verdicts stand, and up to when its figures go. */
export async function aboutStanding(review: Review | null, { review: { throughYear } }: Scorecard) {
  const t = await getTranslations();
  const locale = (await getLocale()) as Locale;
  if (review === null) return [t("targets.noReview", { year: String(throughYear) })];
  return [
    reviewName(review, (kind) => t(`scorecard.kinds.${kind}`)),
    review.heldOn === undefined
      ? t("scorecard.untilYear", { year: String(throughYear) })
      : t("scorecard.until", { day: formatDay(review.heldOn, locale) }),
  ];
}
