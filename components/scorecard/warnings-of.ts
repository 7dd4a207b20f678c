import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import type { Warning } from "#lib/domain/warning.ts";

export function warningsOf(_row: ScorecardRow, _warnings: Warning[]): Warning[] {
  return [];
}
