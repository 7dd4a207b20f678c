import "server-only";
import type { ListedReview } from "#components/review/review-table.tsx";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { currentReview } from "#lib/domain/current-review.ts";
import type { Resolution } from "#lib/domain/resolution.ts";

type Address = { path: string; term: string | undefined; name: string };

/** A review in the list, with how its targets stand and how many are concluded. */
export function listedReview(
  resolution: Resolution,
  code: string,
  { path, term, name }: Address,
): ListedReview[] {
  const review = resolution.reviews.find((each) => each.code === code);
  if (review === undefined) return [];
  const { rows, tally, years } = buildScorecard(resolution, review);
  return [
    {
      ...{ code, name, years, heldOn: review.heldOn },
      href: `${path}/${code}${term === undefined ? "" : `?term=${term}`}`,
      current: currentReview(resolution.reviews)?.code === code,
      concluded: rows.filter(({ conclusion }) => conclusion !== null).length,
      metOrExceeded: tally.all["met or exceeded"],
      targets: rows.length,
    },
  ];
}
