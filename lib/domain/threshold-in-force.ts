import type { Threshold } from "#lib/domain/resolution.ts";

/**
 * The threshold in force in a year: the entry with the greatest `from` not after it (rules §4). A yes-no without a list
 * asks for yes. A year before the first entry is not of the criterion, so nobody asks for it.
 */
export function thresholdInForce(thresholds: Threshold[], year: number): Threshold {
  return thresholds.reduce<Threshold>(
    (found, entry) => (entry.from <= year && entry.from >= found.from ? entry : found),
    { from: Number.NEGATIVE_INFINITY, value: true },
  );
}
