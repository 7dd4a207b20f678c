import type { SaidRow } from "#lib/reading/target-row.ts";

const upperNumber = /^(?:[IVX]{1,5}|[A-HĐ])[.)]?$/u;
const titleText = /^(?:[IVX]{1,5}|[A-HĐ])[.)–-]\s*\p{L}/u;

/** "II", or "II. Phát triển kinh tế" in one cell. */
const isNumberedAsTitle = ({ number, text }: SaidRow): boolean =>
  upperNumber.test(number) || (number === "" && titleText.test(text));

/** "15 chỉ tiêu xã hội": how many stand below. */
const counted = /^\(?\d+ (?:chỉ tiêu|mục tiêu)(?!\p{L})/iu;

/**
 * Whether a row is a title over those below it: numbered as titles are, with no number in its words but how many stand
 * below, and nothing beside them, while the row below is numbered otherwise.
 */
export function isRowTitle(row: SaidRow, below: SaidRow | undefined): boolean {
  const isBare = `${row.demand}${row.code}${row.unit}` === "" && !/\d/u.test(row.text.replace(counted, ""));
  if (!isNumberedAsTitle(row) || !isBare) return false;
  return below !== undefined && (!isNumberedAsTitle(below) || below.isGroup);
}
