/** A part of a target's text in folded letters, and where in the text it begins. */
export type Piece = { words: string; at: number };

const longestFirst = (words: readonly string[]): string[] =>
  [...words].sort((one, other) => other.length - one.length);

/** A pattern of words up to their end, the longest first: of "hộ" and "hộ nghèo" the latter. */
export const wholly = (words: readonly string[]): string =>
  `(?:${longestFirst(words).join("|")})(?![\\p{L}\\d])`;

/** A pattern of whole words. */
export const anyOf = (words: readonly string[]): string => `(?<![\\p{L}\\d])${wholly(words)}`;

/** Tells whether any of the words is said. */
export function saying(words: readonly string[]): (text: string) => boolean {
  const pattern = new RegExp(anyOf(words), "u");
  return (text) => pattern.test(text);
}
