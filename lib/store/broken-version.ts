import "server-only";
import { hashText } from "#lib/store/hash-text.ts";

/** A version as it is kept. */
export type KeptVersion = { version: number; text: string; hash: string; previousHash: string | null };

type Head = { version?: unknown; previous?: unknown };

/**
 * The first version, of all versions of a review in order, that is not as it was frozen: its text has another hash, or
 * it does not follow the one before it. Null where all are. Whoever rewrites the whole chain rewrites its hashes too:
 * then none of the hashes that were printed is known any more.
 */
export function brokenVersion(kept: KeptVersion[]): number | null {
  const broken = kept.find(({ version, text, hash, previousHash }, index) => {
    const previous = kept[index - 1]?.hash ?? null;
    if (version !== index + 1 || previousHash !== previous || hashText(text) !== hash) return true;
    const head: Head = JSON.parse(text);
    return head.version !== version || head.previous !== previous;
  });
  return broken?.version ?? null;
}
