import Fraction from "fraction.js";

/**
 * A written decimal (`-?digits[.digits]`, as the resolution file writes numbers) as an exact number. The same as
 * `new Fraction(text)`, which also reads fractions and periods and takes three times as long over it.
 */
export function exact(text: string): Fraction {
  const point = text.indexOf(".");
  if (point === -1) return new Fraction(BigInt(text));
  const decimals = text.length - point - 1;
  return new Fraction(BigInt(text.slice(0, point) + text.slice(point + 1)), 10n ** BigInt(decimals));
}

/** `exact`, reading each text once: the figures of a term say the same numbers over and over, and may share them. */
export function exactOnce(): typeof exact {
  const known = new Map<string, Fraction>();
  return (text) => {
    const read = known.get(text) ?? exact(text);
    known.set(text, read);
    return read;
  };
}
