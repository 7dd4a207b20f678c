/** What JSON can say, with whole numbers only: exact ones are written as texts. */
export type Json = string | number | boolean | null | Json[] | { [field: string]: Json };

/**
 * The one way to write a value as JSON (RFC 8785, JSON Canonicalization Scheme): no spaces, the fields of an object in
 * the order of their UTF-16 units, texts escaped no more than they must be. The same value gives the same bytes, so that
 * a hash of them speaks for the value. Refused are lone surrogates, as the RFC asks, and numbers that are not whole or
 * lie beyond ±(2⁵³ − 1), whose digits are a matter of reading.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === "string") return text(value);
  if (typeof value === "number") return whole(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const fields = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return `{${fields.map(([name, each]) => `${text(name)}:${canonicalJson(each)}`).join(",")}}`;
}

/** `JSON.stringify` escapes a text as the RFC does; only what is no Unicode it would let pass. */
function text(value: string): string {
  if (!value.isWellFormed()) throw new Error("a lone surrogate has no canonical form");
  return JSON.stringify(value);
}

function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new Error(`${value} is no whole number`);
  return JSON.stringify(value);
}
