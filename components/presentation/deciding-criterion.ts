import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";

/** The criterion that the target's verdict comes from; else its first headline. */
export function decidingCriterion({ criteria, verdict }: ScorecardRow): CriterionTrace | undefined {
  return (
    criteria.find((each) => each.verdict === verdict && each.verdict !== "met") ??
    criteria.find(({ criterion }) => criterion.role === "headline")
  );
}
