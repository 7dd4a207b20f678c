import Fraction from "fraction.js";
import type { EnteredResult } from "#lib/domain/entry.ts";

/** Whether a percentage says of a share what its heads say already: "98,5%" of 64/65 as far as it is written out. */
export function isSameShare(percent: EnteredResult | null, heads: EnteredResult | null): boolean {
  if (percent === null || heads === null || !("percent" in percent) || !("numerator" in heads)) return false;
  const places = percent.percent.split(".")[1]?.length ?? 0;
  const share = new Fraction(heads.numerator).div(new Fraction(heads.denominator)).mul(100);
  return share.round(places).equals(new Fraction(percent.percent));
}
