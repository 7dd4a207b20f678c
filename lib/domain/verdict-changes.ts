import { type Scorecard, shownVerdict } from "#lib/domain/scorecard.ts";
import type { Verdict } from "#lib/domain/verdict.ts";

/**
 * What a target's verdict was at the review before, and whether it stands better or worse now, or merely otherwise;
 * `none`: it has no figures now, so it went nowhere.
 */
export type VerdictChange = { before: Verdict; direction: "better" | "worse" | "other" | "none" };

/** Verdicts that tell how a target stands, worst first. The others (not due, no data …) are neither better nor worse. */
const standing: readonly Verdict[] = ["missed", "behind", "on track", "met", "exceeded"];

/**
 * The targets whose verdict differs from the one at an earlier review, by code; both scorecards on the same basis. A
 * target that the earlier one does not hold has not changed.
 */
export function verdictChanges(now: Scorecard, earlier: Scorecard): Map<string, VerdictChange> {
  const verdictBefore = new Map(
    earlier.rows.map((row) => [row.target.code, shownVerdict(row, earlier.basis)]),
  );
  return new Map(
    now.rows.flatMap((row): [string, VerdictChange][] => {
      const before = verdictBefore.get(row.target.code);
      const after = shownVerdict(row, now.basis);
      if (before === undefined || before === after) return [];
      return [[row.target.code, { before, direction: directionOf(before, after) }]];
    }),
  );
}

function directionOf(before: Verdict, after: Verdict): VerdictChange["direction"] {
  if (after === "no data") return "none";
  const [from, to] = [standing.indexOf(before), standing.indexOf(after)];
  if (from === -1 || to === -1) return "other";
  return to > from ? "better" : "worse";
}
