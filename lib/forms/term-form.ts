import type { Term } from "#lib/domain/resolution.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";
import { typedYear } from "#lib/forms/typed-year.ts";

/** Reads what a term is; its code and its name are its years where nothing else was typed. */
export function readTermForm(
  form: FormData,
): { value: Term } | { faults: { firstYear?: "year"; lastYear?: "year" } } {
  const firstYear = typedYear(form, "firstYear");
  const lastYear = typedYear(form, "lastYear");
  if (firstYear === null || lastYear === null)
    return {
      faults: {
        ...(firstYear === null ? { firstYear: "year" } : {}),
        ...(lastYear === null ? { lastYear: "year" } : {}),
      },
    };
  const code = trimmedText(form, "termCode") || `${firstYear}-${lastYear}`;
  // Pages and documents say "nhiệm kỳ" before it.
  const typed = trimmedText(form, "termName")
    .normalize("NFC")
    .replace(/^nhiệm kỳ(?:\s+|$)/iu, "");
  const name = typed || `${firstYear}–${lastYear}`;
  return { value: { code, name, firstYear, lastYear } };
}
