import type { Decimal } from "#lib/domain/resolution.ts";

/** What a typed number says: a number, nothing, one of two numbers, more digits than are kept, or nothing that can be read. */
export type NumberReading =
  | { kind: "number"; decimal: Decimal }
  | { kind: "blank" }
  | { kind: "ambiguous"; readings: [Decimal, Decimal] }
  | { kind: "too many digits" }
  | { kind: "unreadable" };

/** At most 15 digits before and 9 after the point, as in the resolution file. */
const fits = /^-?\d{1,15}(\.\d{1,9})?$/;

/** Full-width forms come from East Asian keyboards; nothing else is folded, or 10² would become 102. */
const fullWidth = /[\uff01-\uff5e]/gu;

/**
 * Reads a number as Vietnamese staff type it: a comma for decimals, dots or spaces for thousands; a decimal point and a
 * percent sign are accepted (whether the sign belongs there is asked by whoever knows the field). `1.234` may mean 1234 or 1,234 and is asked about; `1,234` is the Vietnamese decimal.
 */
export function readNumber(typed: string): NumberReading {
  const text = typed
    .replace(fullWidth, (sign) => sign.normalize("NFKC"))
    .trim()
    .replace(/\s*%$/, "")
    .replace(/^[−–]/u, "-");
  if (text === "") return typed.trim() === "" ? { kind: "blank" } : { kind: "unreadable" };
  const plain = /^-?\d{1,3}(\s\d{3})+([.,]\d+)?$/.test(text) ? text.replaceAll(/\s/g, "") : text;
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(text))
    return { kind: "ambiguous", readings: [text.replace(".", ""), canonical(text)] };
  const decimal = decimalOf(plain);
  if (decimal === null) return { kind: "unreadable" };
  return fits.test(decimal) ? { kind: "number", decimal } : { kind: "too many digits" };
}

/** Whether a text ends in the percent sign, which only a percentage may carry. */
export const hasPercentSign = (text: string): boolean => /[%％]\s*$/u.test(text);

/** The shapes of a number, each with how it turns into a decimal. */
const shapes: { shape: RegExp; read: (text: string) => string }[] = [
  { shape: /^-?\d+$/, read: (text) => text },
  { shape: /^-?\d+,\d+$/, read: (text) => text.replace(",", ".") },
  { shape: /^-?\d+\.\d+$/, read: (text) => text },
  { shape: /^-?\d{1,3}(\.\d{3})+,\d+$/, read: (text) => text.replaceAll(".", "").replace(",", ".") },
  { shape: /^-?\d{1,3}(\.\d{3}){2,}$/, read: (text) => text.replaceAll(".", "") },
  { shape: /^-?\d{1,3}(,\d{3})+\.\d+$/, read: (text) => text.replaceAll(",", "") },
  { shape: /^-?\d{1,3}(,\d{3}){2,}$/, read: (text) => text.replaceAll(",", "") },
];

function decimalOf(text: string): Decimal | null {
  const found = shapes.find(({ shape }) => shape.test(text));
  return found === undefined ? null : canonical(found.read(text));
}

/** Without zeros that say nothing, so that 007 and 7 are the same. */
const canonical = (decimal: string): Decimal =>
  decimal
    .replace(/^(-?)0+(?=\d)/, "$1")
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "")
    .replace(/^-0$/, "0");
