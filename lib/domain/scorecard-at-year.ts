import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";

/** The scorecard as it stands with `year` as the review's `throughYear`: what entry pages show beside the figures. */
export const scorecardAtYear = (resolution: Resolution, year: number): Scorecard =>
  buildScorecard(resolution, {
    code: String(year),
    throughYear: year,
    partialResults: [],
    countOnTrackAsMet: false,
    conclusions: [],
  });
