import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Resolution, Review } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";

/** A review of nothing but the figures through a year: what entry pages show beside them. */
export const reviewAtYear = (year: number): Review => ({
  code: String(year),
  throughYear: year,
  partialResults: [],
  countOnTrackAsMet: false,
  conclusions: [],
});

/** The scorecard as it stands with `year` as the review's `throughYear`. */
export const scorecardAtYear = (resolution: Resolution, year: number): Scorecard =>
  buildScorecard(resolution, reviewAtYear(year));
