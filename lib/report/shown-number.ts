import type { ShownNumber } from "#lib/report/drawing.ts";

/** As `format.ts` prints numbers in Vietnamese: `-1.234,5%`. */
const printed = /^(-?\d{1,3}(?:\.\d{3})*(?:,\d+)?)(%|‰|)$/;

/** The number that a figure's text shows; null for a grade, "Đạt", "5/5" or a dash. What is shown is what a sheet holds. */
export function shownNumber(text: string): ShownNumber | null {
  const [, digits, sign = ""] = printed.exec(text) ?? [];
  return digits === undefined ? null : { decimal: digits.replaceAll(".", "").replace(",", "."), sign };
}
