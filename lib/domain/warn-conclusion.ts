import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import type { UnreasonedConclusion } from "#lib/domain/warning.ts";

/** W8: a conclusion that differs from the computed verdict without a reason. */
export function warnConclusion(rows: ScorecardRow[], throughYear: number): UnreasonedConclusion[] {
  return rows.flatMap(({ target, verdict, conclusion, differs }): UnreasonedConclusion[] => {
    if (conclusion === null || !differs || (conclusion.reason ?? "").trim() !== "") return [];
    return [
      {
        code: "W8",
        year: throughYear,
        target: target.code,
        computed: verdict,
        concluded: conclusion.verdict,
      },
    ];
  });
}
