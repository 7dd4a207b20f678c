import { isReason } from "#lib/domain/is-reason.ts";
import type { Verdict } from "#lib/domain/verdict.ts";

/** What keeps a conclusion from being recorded: one that differs from the computed verdict says why (rules §6). */
export const conclusionFault = (
  { verdict, reason }: { verdict: Verdict; reason?: string },
  computed: Verdict,
): "reason" | null => (verdict !== computed && !isReason(reason ?? "") ? "reason" : null);
