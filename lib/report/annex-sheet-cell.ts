import type { CellObject } from "write-excel-file/node";
import type { AnnexCell, ShownNumber } from "#lib/report/drawing.ts";
import { exactInExcel } from "#lib/report/exact-in-excel.ts";
import { textCell } from "#lib/report/year-sheet-cell.ts";
import { plainSpaces } from "#lib/wording/keep-with-sign.ts";

/** A figure as the number that is shown, with all its decimals and no more; what is no number is a text. */
export function figureCell({ text, number, strong }: AnnexCell, look: Partial<CellObject>): CellObject {
  const weighed = strong ? { ...look, fontWeight: "bold" as const } : look;
  if (number === null || !exactInExcel(number.decimal)) return textCell(plainSpaces(text), weighed);
  // 98.46 % is 0.9846: the decimal point is moved in the text, where nothing is rounded.
  const value = Number(number.sign === "%" ? `${number.decimal}e-2` : number.decimal);
  return { ...weighed, value, type: Number, format: formatOf(number) };
}

/** The codes are the file's, not the reader's language: a Vietnamese Excel shows `1.234,5`. */
function formatOf({ decimal, sign }: ShownNumber): string {
  const decimals = decimal.split(".")[1]?.length ?? 0;
  const digits = `#,##0${decimals === 0 ? "" : `.${"0".repeat(decimals)}`}`;
  return sign === "‰" ? `${digits}"‰"` : `${digits}${sign}`;
}
