import { Refusal } from "#lib/domain/refusal.ts";
import { readYear } from "#lib/reading/read-year.ts";

/** The year of an address; anything but four digits is not there. */
export function yearIn(text: string): number {
  const year = readYear(text);
  if (year === null) throw new Refusal("not found");
  return year;
}
