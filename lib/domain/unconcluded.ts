import type { Scorecard, ScorecardRow } from "#lib/domain/scorecard.ts";

/** The targets on which the conference has not concluded; the conclusions are complete where there is none. */
export const unconcluded = ({ rows }: Pick<Scorecard, "rows">): ScorecardRow[] =>
  rows.filter(({ conclusion }) => conclusion === null);
