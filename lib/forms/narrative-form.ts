import { isDay } from "#lib/domain/day.ts";
import type { Remedy } from "#lib/domain/narrative.ts";
import {
  type NarrativePart,
  type PartContent,
  type PartField,
  partFields,
  pick,
} from "#lib/domain/narrative-part.ts";
import { textFault } from "#lib/domain/text-fault.ts";
import type { ReadForm, TypedFault } from "#lib/forms/read-form.ts";
import { trimmedText } from "#lib/forms/typed-text.ts";

/** More remedies than anybody adds by hand; what a file brought is kept beyond it. */
export const mostRemedies = 40;

/** Rows are numbered from 0. */
export const remedyField = (row: number, field: keyof Remedy): string => `remedy.${row}.${field}`;

export const isDayField = (field: PartField): boolean => field === "deadline" || field === "sentOn";

/** Reads one part of a narrative; a row of remedies that is left blank is none. */
export function readPartForm(form: FormData, { kind }: NarrativePart): ReadForm<PartContent> {
  const faults: Record<string, TypedFault> = {};
  const read = (name: string, isDate: boolean): string => {
    const text = trimmedText(form, name);
    if (isDate && text !== "" && !isDay(text)) faults[name] = "day";
    else if (textFault(text) !== null) faults[name] = "text";
    return text;
  };
  const fields: readonly PartField[] = partFields[kind];
  const texts = pick(
    Object.fromEntries(fields.map((field) => [field, read(field, isDayField(field))])),
    fields,
  );
  const remedies: Remedy[] = [];
  for (let row = 0; kind === "target" && form.has(remedyField(row, "text")); row += 1) {
    const text = read(remedyField(row, "text"), false);
    const person = read(remedyField(row, "person"), false);
    const due = read(remedyField(row, "due"), true);
    if (text !== "")
      remedies.push({ text, ...(person === "" ? {} : { person }), ...(due === "" ? {} : { due }) });
    else if (person !== "" || due !== "") faults[remedyField(row, "text")] = "remedy";
  }
  return Object.keys(faults).length > 0 ? { faults } : { value: { texts, remedies } };
}
