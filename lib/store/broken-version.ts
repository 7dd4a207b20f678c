import "server-only";
import { frozenHead } from "#lib/domain/frozen-review.ts";
import { hashText } from "#lib/store/hash-text.ts";

/** A version as it is kept. */
export type KeptVersion = {
  version: number;
  text: string;
  hash: string;
  previousHash: string | null;
  frozenAt: Date;
  frozenBy: string;
};

/** Whether a version's text is what its hash is of; whose is not may hold anything. */
export const isIntact = ({ text, hash }: Pick<KeptVersion, "text" | "hash">): boolean =>
  hashText(text) === hash && frozenHead(text) !== null;

/**
 * The first version, of all versions of a review in order, that is not as it was frozen: its text has another hash, it
 * does not follow the one before it, or who and when stand otherwise beside it than in it. Null where all are. Whoever rewrites the whole chain rewrites its hashes too:
 * then none of the hashes that were printed is known any more.
 */
export function brokenVersion(kept: KeptVersion[]): number | null {
  const broken = kept.find((each, index) => {
    const { version, previousHash, frozenAt, frozenBy } = each;
    const previous = kept[index - 1]?.hash ?? null;
    if (version !== index + 1 || previousHash !== previous || !isIntact(each)) return true;
    const said = frozenHead(each.text);
    return (
      said?.version !== version ||
      said.previous !== previous ||
      said.frozenAt !== frozenAt.toISOString() ||
      said.frozenBy !== frozenBy
    );
  });
  return broken?.version ?? null;
}
