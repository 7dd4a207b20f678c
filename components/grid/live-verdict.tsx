"use client";

import { useLive } from "#components/grid/live-context.ts";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { Verdict } from "#lib/domain/verdict.ts";

type LiveVerdictProps = { criterion: string; branch: string | null; verdict: Verdict | null };

/** The verdict of a criterion, or of one of its branches, with what was edited since the page came. */
export function LiveVerdict({ criterion, branch, verdict }: LiveVerdictProps) {
  const now = useLive(
    (store) => store.traces.of(criterion),
    (trace) =>
      branch === null ? trace?.verdict : trace?.courses.find((own) => own.branch === branch)?.verdict,
  );
  const shown = now ?? verdict;
  return shown === null ? null : <VerdictBadge verdict={shown} />;
}
