import type { Basis, ScorecardRow } from "#lib/domain/scorecard.ts";
import type { Verdict } from "#lib/domain/verdict.ts";

/** The verdict that a row shows on a basis (rules §6). */
export function shownVerdict(row: ScorecardRow, basis: Basis): Verdict {
  return basis === "concluded" ? (row.conclusion?.verdict ?? row.verdict) : row.verdict;
}
