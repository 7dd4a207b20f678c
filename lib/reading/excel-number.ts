import type { Decimal } from "#lib/domain/resolution.ts";

/**
 * A number of a sheet as the decimal that was meant: the shortest text of its float, without the noise of what Excel
 * computed (0,1 + 0,2), and shifted by two places where the cell shows it as a percentage.
 */
export function excelDecimal(text: string, percent = false): Decimal | null {
  const float = Number(text);
  if (text.trim() === "" || !Number.isFinite(float)) return null;
  const rounded = Number(float.toPrecision(15));
  const noise = Math.abs(float - rounded) <= Math.abs(float) * 3e-16;
  return shifted(String(noise ? rounded : float), percent ? 2 : 0);
}

/** `1.5e-7` and the like written out, its point moved to the right by `places`. */
function shifted(text: string, places: number): Decimal {
  const [, sign = "", whole = "", decimals = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text) ?? [];
  const digits = whole + decimals;
  const point = whole.length + Number(exponent) + places;
  const before = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  const after = (point > 0 ? digits.slice(point) : digits.padStart(digits.length - point, "0")).replace(
    /0+$/,
    "",
  );
  const plain = `${before.replace(/^0+(?=\d)/, "")}${after === "" ? "" : `.${after}`}`;
  return plain === "0" ? plain : `${sign}${plain}`;
}
