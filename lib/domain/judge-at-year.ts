import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";

/** Every criterion judged with `year` as the review's `throughYear`, by code: what entry pages show beside the figures. */
export function judgeAtYear(resolution: Resolution, year: number): Map<string, CriterionTrace> {
  const { rows } = buildScorecard(resolution, {
    code: String(year),
    throughYear: year,
    partialResults: [],
    countOnTrackAsMet: false,
    conclusions: [],
  });
  return new Map(rows.flatMap((row) => row.criteria.map((trace) => [trace.criterion.code, trace])));
}
