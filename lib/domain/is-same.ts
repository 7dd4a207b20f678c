import { canonicalJson } from "#lib/domain/canonical-json.ts";
import { encodeExact } from "#lib/domain/exact-json.ts";

/** Whether two values of a report say the same: an absent field is as good as none, equal fractions are equal. */
export const isSame = (one: unknown, other: unknown): boolean =>
  canonicalJson(encodeExact(one)) === canonicalJson(encodeExact(other));
