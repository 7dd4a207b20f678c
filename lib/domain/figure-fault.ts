import { type ReachedFault, reachedFault } from "#lib/domain/reached-fault.ts";
import type { Criterion, Reached } from "#lib/domain/resolution.ts";

/** The fault of a figure by itself; a threshold that is no number is reported in its own place and left out here. */
export function figureFault(criterion: Criterion, reached: Reached): ReachedFault | null {
  const thresholds = criterion.thresholds.filter(({ value }) => value !== true && /^-?\d/.test(value));
  return reachedFault({ ...criterion, thresholds }, reached);
}
