import "server-only";
import type { ConclusionToDraw } from "#components/conclusion/conclusion-form.tsx";
import type { Review } from "#lib/domain/resolution.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import type { StandingConclusion } from "#lib/store/conclusion.ts";

/** What the form of a target's conclusion shows; a new one is likely of the day of the conference. */
export const conclusionToDraw = (
  { target, verdict }: ScorecardRow,
  { heldOn }: Review,
  conclusions: ReadonlyMap<string, StandingConclusion>,
): ConclusionToDraw => {
  const standing = conclusions.get(target.code);
  return {
    ...{ code: target.code, computed: verdict, day: heldOn },
    conclusion: standing?.conclusion ?? null,
    version: standing?.version ?? 0,
  };
};
