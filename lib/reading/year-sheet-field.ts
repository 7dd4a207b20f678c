import type { SheetInput } from "#lib/forms/year-sheet.ts";
import { foldWord } from "#lib/reading/fold-word.ts";
import { typedDecimal } from "#lib/reading/typed-decimal.ts";
import type { SheetValue } from "#lib/reading/workbook.ts";

/** What a cell of a sheet cannot be taken for. */
export type SheetFieldFault = "day for number" | "not a choice" | "closed" | "too many digits" | "formula";

export type SheetField = { typed: string; fault?: SheetFieldFault; text?: string };

const vietnamese = (day: string): string => day.split("-").toReversed().join("/");

/** The text that one sees in a cell. */
export function seenText(value: SheetValue): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if ("formula" in value) return value.formula;
  return "day" in value ? vietnamese(value.day) : typedDecimal(value.number);
}

/** A field of a row as it would be typed into the form. */
export function readField(value: SheetValue, input: SheetInput): SheetField {
  const text = seenText(value).normalize("NFC");
  if (text.trim() === "") return { typed: "" };
  if (typeof value === "object" && value !== null && "formula" in value)
    return { typed: text, fault: "formula", text };
  switch (input.kind) {
    case "closed":
      return { typed: "", fault: "closed", text };
    case "text":
      return { typed: text };
    case "number":
      return readNumberField(value, text);
    case "day":
      return { typed: isoDay(value, text.trim()) };
    case "choice": {
      const said = foldWord(text);
      const found = input.options.find((option) =>
        [option.text, ...(option.also ?? [])].some((word) => foldWord(word) === said),
      );
      return found === undefined ? { typed: text, fault: "not a choice", text } : { typed: found.typed };
    }
  }
}

/** Excel takes 3/4 for a day; and a number of its own that no record can hold is told apart from a misspelt one. */
function readNumberField(value: SheetValue, text: string): SheetField {
  if (typeof value !== "object" || value === null) return { typed: text.trim() };
  if ("day" in value) return { typed: text, fault: "day for number", text };
  if (!("number" in value)) return { typed: text };
  return /^-?\d{1,15}(\.\d{1,9})?$/.test(value.number)
    ? { typed: text }
    : { typed: text, fault: "too many digits", text };
}

/** Days are typed as `31/12/2022` or as the system writes them; anything else is left as it is, to be refused. */
function isoDay(value: SheetValue, text: string): string {
  if (typeof value === "object" && value !== null && "day" in value) return value.day;
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
