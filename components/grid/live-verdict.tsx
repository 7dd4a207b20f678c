"use client";

import { useLive } from "#components/grid/live-context.ts";
import { VerdictBadge } from "#components/ui/verdict-badge.tsx";
import type { Verdict } from "#lib/domain/verdict.ts";

/** The verdict of a row, with what was edited since the page came. */
export function LiveVerdict({ row, verdict }: { row: string; verdict: Verdict | null }) {
  const now = useLive((store) => store.verdict(row)) ?? verdict;
  return now === null ? null : <VerdictBadge verdict={now} />;
}
