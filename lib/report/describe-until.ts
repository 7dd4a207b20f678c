import { figuresUntil } from "#lib/domain/figures-until.ts";
import type { Review } from "#lib/domain/resolution.ts";
import { formatLongDay } from "#lib/wording/format.ts";
import { translator } from "#lib/wording/translate.ts";

/** Up to when the figures of a review go: "hết năm 2022", or a day in full. */
export function describeUntil(review: Review): string {
  const until = figuresUntil(review);
  return "day" in until
    ? formatLongDay(until.day)
    : translator("vi")("report.endOfYear", { year: String(until.year) });
}
