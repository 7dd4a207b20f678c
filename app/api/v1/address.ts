import { Refusal } from "#lib/domain/refusal.ts";

/** The year of an address; anything but four digits is not there. */
export function yearIn(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new Refusal("not found");
  return Number(text);
}
