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
  const name = trimmedText(form, "termName") || `${firstYear}–${lastYear}`;
  return { value: { code, name, firstYear, lastYear } };
}
