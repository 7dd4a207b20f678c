import { trimmedText } from "#lib/forms/typed-text.ts";

const [earliest, latest] = [1900, 2200];

/** A year typed in four digits, within 1900–2200 as days are: others are slips of the keyboard. Null for anything else. */
export function typedYear(form: FormData, name: string): number | null {
  const text = trimmedText(form, name);
  if (!/^\d{4}$/.test(text)) return null;
  const year = Number(text);
  return year >= earliest && year <= latest ? year : null;
}
