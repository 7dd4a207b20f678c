import { isDay } from "#lib/domain/day.ts";
import type { Formalities } from "#lib/domain/report.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";

/** At most this many characters in a document's number or a person's name. */
export const longestFormality = 200;

export const formalityFields = ["number", "on", "signatory"] as const;
type FormalityField = (typeof formalityFields)[number];

type FormalityFault = "text" | "long" | "day";

/** Reads số, ngày, người ký, each on one line; an empty field is an absent one. */
export function readFormalities(
  form: FormData,
): { value: Formalities } | { faults: Partial<Record<FormalityField, FormalityFault>> } {
  const typed = formalityFields
    .map((field) => ({ field, text: trimmedText(form, field) }))
    .filter(({ text }) => text !== "");
  const faults = typed.flatMap(({ field, text }) => {
    const fault = field === "on" ? (isDay(text) ? null : "day") : faultOf(text);
    return fault === null ? [] : [[field, fault] as const];
  });
  if (faults.length > 0) return { faults: Object.fromEntries(faults) };
  return { value: Object.fromEntries(typed.map(({ field, text }) => [field, text])) };
}

function faultOf(text: string): FormalityFault | null {
  if (textFault(text) !== null || /[\t\n\r]/.test(text)) return "text";
  return [...text].length > longestFormality ? "long" : null;
}
