import type { Criterion } from "#lib/domain/resolution.ts";
import { saying } from "#lib/reading/target-text/words.ts";

const fighter = saying(["chiến sĩ thi đua cơ sở", "chiến sĩ thi đua", "cstđcs", "cstđ"]);
const worker = saying(["lao động tiên tiến", "lđtt"]);

/** The title of persons that a share counts. */
export const readAward = (words: string): Criterion["award"] =>
  fighter(words) ? "emulation fighter" : worker(words) ? "advanced worker" : undefined;
