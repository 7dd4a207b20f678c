import type { Criterion } from "#lib/domain/resolution.ts";
import { type Draft, type Note, note } from "#lib/reading/target-text/draft.ts";
import { readWhom, type Whom } from "#lib/reading/target-text/whom.ts";
import { saying } from "#lib/reading/target-text/words.ts";

const fighter = saying(["chiến sĩ thi đua cơ sở", "chiến sĩ thi đua", "cstđcs", "cstđ"]);
const worker = saying(["lao động tiên tiến", "lđtt"]);

/** The title of persons that a share counts. */
export const readAward = (words: string): Criterion["award"] =>
  fighter(words) ? "emulation fighter" : worker(words) ? "advanced worker" : undefined;

/** "…, 15% đạt Chiến sĩ thi đua cơ sở" beside a share of the staff: of them too. */
export const staffOfAward = (words: string, before: Whom | null): Whom | null =>
  before?.base === "staff" && readAward(words) !== undefined && readWhom(words) === null ? before : null;

/** A share of those with a title of persons where the text does not say of which staff. */
export function whyNoAward(words: string, { shape, whom }: Draft): Note[] {
  const isTold = shape.award !== undefined || whom?.base === "collectives";
  if (shape.measure !== "share" || isTold || readAward(words) === undefined) return [];
  const base = shape.base === undefined ? [note("base", "award of whom")] : [];
  return [note("award", "award of whom"), ...base];
}
