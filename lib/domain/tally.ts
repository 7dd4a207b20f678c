import type { Tally } from "#lib/domain/scorecard.ts";
import { type Verdict, verdicts } from "#lib/domain/verdict.ts";

/** Counts verdicts, each once; with `countOnTrackAsMet` those on track are counted under met (rules §4, tally). */
export function tallyOf(counted: Verdict[], countOnTrackAsMet: boolean): Tally {
  const tally = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const verdict of counted) tally[verdict === "on track" && countOnTrackAsMet ? "met" : verdict] += 1;
  return { ...tally, "met or exceeded": tally.met + tally.exceeded };
}
