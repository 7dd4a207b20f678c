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

/** What is not sure about the title of a share: that it is one of the staff named before, or of which staff. */
export function unsureAward(words: string, { shape, whom }: Draft, staff: Whom | null): Note[] {
  if (shape.measure !== "share" || readAward(words) === undefined) return [];
  if (staff !== null) return [note("base", "whom as before")];
  if (shape.award !== undefined || whom?.base === "collectives") return [];
  const base = shape.base === undefined ? [note("base", "award of whom")] : [];
  return [note("award", "award of whom"), ...base];
}
