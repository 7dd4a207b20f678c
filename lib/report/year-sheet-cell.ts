import type { CellObject } from "write-excel-file/node";
import { cellText, type SheetInput } from "#lib/forms/year-sheet.ts";
import { exactInExcel } from "#lib/report/exact-in-excel.ts";
import { excelText } from "#lib/report/excel-text.ts";

/** The ground of the cells that may be filled in; sheet-features.ts unlocks what has it. */
export const inputGround = "#FFFBE8";
const closedGround = "#EEF1F4";

const line = { borderStyle: "thin", borderColor: "#C9D1DA" } as const;
const input = { ...line, backgroundColor: inputGround, alignVertical: "top" } as const;

/** Excel shows longer texts in cells of the text format as ####. */
const longestFormatted = 255;

/** A text, never a formula, whatever it begins with. */
export const textCell = (text: string, look: Partial<CellObject> = {}): CellObject => ({
  ...look,
  ...(text === "" ? {} : { value: excelText(cellText(text)), type: String }),
});

/** What is only shown. */
export const shownCell = (text: string): CellObject =>
  textCell(text, { ...line, wrap: true, alignVertical: "top" });

/** A field with what stands in it: numbers as numbers where a float holds all their digits, else as text. */
export function fieldCell(typed: string, field: SheetInput): CellObject {
  switch (field.kind) {
    case "closed":
      return { ...line, backgroundColor: closedGround };
    case "choice":
      return textCell(field.options.find((option) => option.typed === typed)?.text ?? typed, {
        ...input,
        wrap: true,
      });
    case "day":
      return dayCell(typed);
    case "number":
      return numberCell(typed);
    case "text":
      return asText(typed, { ...input, wrap: true });
  }
}

const asText = (text: string, look: Partial<CellObject>): CellObject =>
  text.length > longestFormatted
    ? textCell(text, look)
    : { ...textCell(text, look), type: String, format: "@" };

function numberCell(typed: string): CellObject {
  const decimal = typed.replace(",", ".");
  const look = { ...input, align: "right" } as const;
  return /^-?\d+(\.\d+)?$/.test(decimal) && exactInExcel(decimal)
    ? { ...look, value: Number(decimal), type: Number }
    : asText(typed, look);
}

/** Before March 1900 Excel counts days that were not. */
function dayCell(day: string): CellObject {
  const look = { ...input, align: "center" } as const;
  if (day === "") return { ...look, type: Date, format: "dd/mm/yyyy" };
  return day >= "1900-03-01" && /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? { ...look, value: new Date(`${day}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" }
    : asText(day, look);
}
