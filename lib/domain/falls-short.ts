import type { Verdict } from "#lib/domain/verdict.ts";

/** What a report has to answer for: a target that was missed, or that lies behind its pace. */
export const fallsShort = (verdict: Verdict): boolean => verdict === "missed" || verdict === "behind";
