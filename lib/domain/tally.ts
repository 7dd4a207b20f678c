import type { Tally } from "#lib/domain/scorecard.ts";
import { type Verdict, verdicts } from "#lib/domain/verdict.ts";

/** Counts verdicts, each once; with `countOnTrackAsMet` those on track are counted under met (rules §4, tally). */
export function tallyOf(counted: Verdict[], countOnTrackAsMet: boolean): Tally {
  const tally = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const verdict of counted) tally[verdict === "on track" && countOnTrackAsMet ? "met" : verdict] += 1;
  return { ...tally, "met or exceeded": tally.met + tally.exceeded };
}

const always: readonly Verdict[] = ["exceeded", "met", "missed"];

/** The verdicts that a count is told by: exceeded, met and missed always, the others where they occur. */
export const toldVerdicts = (count: (verdict: Verdict) => number): Verdict[] =>
  verdicts.filter((verdict) => always.includes(verdict) || count(verdict) > 0);

/** How many targets a tally counts. */
export const targetsOf = (tally: Tally): number => verdicts.reduce((sum, verdict) => sum + tally[verdict], 0);
