/** A part of a target's text in folded letters, and where in the text it begins. */
export type Piece = { words: string; at: number };

const longestFirst = (words: readonly string[]): string[] =>
  [...words].sort((one, other) => other.length - one.length);

/** A pattern of whole words, the longest first: "tỷ" is not found in "tỷ lệ" where both are listed. */
export const anyOf = (words: readonly string[]): string =>
  `(?<![\\p{L}\\d])(?:${longestFirst(words).join("|")})(?![\\p{L}\\d])`;

/** Tells whether any of the words is said. */
export function saying(words: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(anyOf(words), "u");
  return (text) => pattern.test(text);
}
