import type { Limits } from "#lib/domain/limits.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import type { Heads } from "#lib/domain/trace.ts";

/**
 * Whether a number can exceed its limits at all (rules §3, ceiling). It cannot where the aim is never exceeded, where a
 * share of a population would need more than 100 % (with rounded heads: more than all of them), or a share or quantity
 * less than 0.
 */
export function numberCanExceed(criterion: Criterion, limits: Limits, heads: Heads | null): boolean {
  const { measure, of, headcount } = criterion;
  const { exceededAbove, exceededBelow } = limits;
  if (exceededAbove !== null) {
    if (measure !== "share" || of === "quota") return true;
    if (headcount !== "exact" && heads !== null) return heads.needed < heads.of;
    return exceededAbove.compare(100) < 0;
  }
  if (exceededBelow === null) return false;
  const fromZero = measure === "share" || measure === "quantity";
  return !fromZero || !exceededBelow.equals(0) || criterion.aim === "less than";
}
