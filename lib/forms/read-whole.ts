import { mostHeads } from "#lib/domain/most-heads.ts";

/** A whole number from 0 to a million, typed with or without dots for thousands; null for anything else. */
export function readWhole(text: string): number | null {
  const plain = text.normalize("NFKC").replaceAll(/\s/gu, "");
  const digits = /^\d{1,3}(\.\d{3})+$/.test(plain) ? plain.replaceAll(".", "") : plain;
  if (!/^\d{1,7}$/.test(digits)) return null;
  const count = Number(digits);
  return count <= mostHeads ? count : null;
}
