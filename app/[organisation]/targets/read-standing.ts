import "server-only";
import { cache } from "react";
import { orNotFound, visit } from "#app/visit.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { currentReview } from "#lib/domain/current-review.ts";
import { latestYear } from "#lib/domain/latest-year.ts";
import { scorecardAtYear } from "#lib/domain/scorecard-at-year.ts";
import { readResolution } from "#lib/store/read-resolution.ts";

/** How a term's targets stand: at its current review; without any, provisionally with the latest year that has figures. */
export const readStanding = cache(async (code: string, term: string | undefined) => {
  const { actor, organisation } = await visit(code);
  const resolution = await orNotFound(readResolution(actor, organisation.id, { code: term }));
  const review = currentReview(resolution.reviews);
  const scorecard =
    review === null
      ? scorecardAtYear(resolution, latestYear(resolution))
      : buildScorecard(resolution, review);
  return { actor, organisation, resolution, review, scorecard };
});
