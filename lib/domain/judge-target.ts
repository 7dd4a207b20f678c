import { combineVerdicts } from "#lib/domain/combine-verdicts.ts";
import type { Figures } from "#lib/domain/figures.ts";
import { judgeCriterion } from "#lib/domain/judge-criterion.ts";
import type { Target } from "#lib/domain/resolution.ts";
import type { TargetTrace } from "#lib/domain/trace.ts";

/** Judges a target: all its criteria must hold (rules §4). */
export function judgeTarget(target: Target, figures: Figures): TargetTrace {
  const { exceedable } = target;
  const criteria = target.criteria.map((criterion) => judgeCriterion({ criterion, exceedable }, figures));
  const parts = criteria.map((trace) => ({ ...trace, headline: trace.criterion.role === "headline" }));
  return { target, criteria, ...combineVerdicts(parts) };
}
