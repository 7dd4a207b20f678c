/** At most this long is what is pasted to be verified; the originals of the largest reviews are far shorter. */
export const longestHeld = 4_000_000;

/** No PDF of a review is larger. */
export const largestHeldFile = 10_000_000;

/** What was pasted: a hash, as printed in whatever groups, or the text itself. */
export type Held = { hash: string } | { text: string };

export type HeldFault = "missing" | "tooLong" | "shape";

/** Reads what somebody pasted to verify; an original text is taken to the letter, but for the spaces around it. */
export function readHeld(pasted: string): { held: Held } | { fault: HeldFault } {
  const trimmed = pasted.trim();
  if (trimmed === "") return { fault: "missing" };
  if (trimmed.length > longestHeld) return { fault: "tooLong" };
  const hash = trimmed
    .toLowerCase()
    .replace(/^sha-?256:/, "")
    .replace(/\s/g, "");
  if (/^[0-9a-f]{64}$/.test(hash)) return { held: { hash } };
  return trimmed.startsWith("{") ? { held: { text: trimmed } } : { fault: "shape" };
}
