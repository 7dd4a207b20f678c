import type { Resolution } from "#lib/domain/resolution.ts";
import { scorecardAtYear } from "#lib/domain/scorecard-at-year.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";

/** Every criterion judged with `year` as the review's `throughYear`, by code. */
export function judgeAtYear(resolution: Resolution, year: number): Map<string, CriterionTrace> {
  const { rows } = scorecardAtYear(resolution, year);
  return new Map(rows.flatMap((row) => row.criteria.map((trace) => [trace.criterion.code, trace])));
}
