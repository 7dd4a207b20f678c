import { countedShare, type DerivedShare } from "#lib/domain/derived-share.ts";
import { type Judged, type Judgement, judgeValue } from "#lib/domain/judge-value.ts";
import { limitsOf } from "#lib/domain/limits.ts";
import type { Threshold } from "#lib/domain/resolution.ts";

/**
 * Judges a year whose ratings are not complete (rules §3); null: no data. Of unrated branches, each may still reach the
 * level or not: where every case comes to the same verdict, that is the year's. Where all members must reach the level
 * and one counted member does not, the year is missed whatever the missing counts say.
 */
export function judgeIncomplete(judged: Judged, share: DerivedShare, threshold: Threshold): Judgement | null {
  return judged.criterion.source === "branch ratings"
    ? judgeUnrated(judged, share, threshold)
    : judgeUncounted(judged, share, threshold);
}

function judgeUnrated(judged: Judged, share: DerivedShare, threshold: Threshold): Judgement | null {
  const judgeWith = (more: number): Judgement =>
    judgeValue(judged, countedShare(share.reached + more, share.counted), threshold);
  const none = judgeWith(0);
  const same = share.missingBranches.every((_, index) => judgeWith(index + 1).verdict === none.verdict);
  return same ? { ...none, heads: null, lead: null } : null;
}

function judgeUncounted(judged: Judged, share: DerivedShare, threshold: Threshold): Judgement | null {
  const { lower } = limitsOf(judged.criterion, threshold);
  const all = lower?.value.equals(100) ?? false;
  if (!all || share.reached === share.counted) return null;
  return { verdict: "missed", canBeExceeded: false, heads: null, lead: null };
}
