"use client";

import { useLive } from "#components/grid/live-context.ts";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { Verdict } from "#lib/domain/verdict.ts";

type LiveVerdictProps = { criterion: string; branch: string | null; verdict: Verdict | null };

/** The verdict of a criterion, or of one of its branches, with what was edited since the page came. */
export function LiveVerdict({ criterion, branch, verdict }: LiveVerdictProps) {
  const now = useLive((store) => {
    const trace = store.judged()?.traces.get(criterion);
    const own = trace?.courses.find((course) => course.branch === branch);
    return branch === null ? trace?.verdict : own?.verdict;
  });
  const shown = now ?? verdict;
  return shown === null ? null : <VerdictBadge verdict={shown} />;
}
