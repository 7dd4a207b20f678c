import type { getTranslations } from "next-intl/server";
import { wordFieldFault } from "#components/results/word-field-fault.ts";
import { cellAddress, columnOf, type SheetKind } from "#lib/forms/year-sheet.ts";
import type { EntryFault } from "#lib/reading/compare-year-sheet.ts";
import type { FileFault, SheetFault } from "#lib/reading/year-sheet.ts";

type Say<Namespace extends "excel.fault" | "results.fault"> = Awaited<
  ReturnType<typeof getTranslations<Namespace>>
>;

/** How the faults of a file are said, from two places of the messages. */
export type SayFaults = {
  sheet: (kind: SheetKind) => string;
  excel: Say<"excel.fault">;
  result: Say<"results.fault">;
};

/** Why a file is not the one that is asked for. */
export function wordFileFault(
  fault: FileFault,
  own: { name: string; year: number },
  { excel, sheet }: SayFaults,
): string {
  switch (fault.code) {
    case "no template":
      return excel("noTemplate");
    case "old template":
      return excel("oldTemplate");
    case "other place": {
      const { organisation, term, year } = fault.place;
      const other = { organisation, term, other: String(year) };
      return excel("otherPlace", { ...other, own: own.name, year: String(own.year) });
    }
    case "sheet missing":
      return excel("sheetMissing", { sheet: sheet(fault.kind) });
    case "sheet twice":
      return excel("sheetTwice", { sheet: sheet(fault.kind) });
    case "columns moved":
      return excel("columnsMoved", { sheet: sheet(fault.kind) });
  }
}

const sheetCodes = {
  "no key": "noKey",
  "key twice": "keyTwice",
  "rows mixed": "rowsMixed",
  "cell gone": "cellGone",
  "day for number": "dayForNumber",
  "not a choice": "notChoice",
  closed: "closed",
  formula: "formula",
  "too many digits": "tooManyDigits",
} as const satisfies Record<SheetFault["code"], string>;

/** What is wrong with a row or a cell, with its address. */
export const wordSheetFault = ({ kind, cell, code, text }: SheetFault, { excel, sheet }: SayFaults) => ({
  cell: `${sheet(kind)}!${cell}`,
  text: excel(sheetCodes[code], { text }),
});

export function wordEntryFault(fault: EntryFault, say: SayFaults) {
  const { kind, row } = fault.entry;
  const address = row === null ? "" : `!${cellAddress(row, columnOf(kind, fault.field))}`;
  return { cell: `${say.sheet(kind)}${address}`, text: entryText(fault, say) };
}

function entryText(fault: EntryFault, say: SayFaults): string {
  switch (fault.of) {
    case "result":
      return wordFieldFault(fault.fault, say.result);
    case "percent and total":
      return say.excel("percentAndTotal");
    case "count":
      return wordFieldFault(fault, say.result);
    case "figure":
      return wordFieldFault({ ...fault, code: "whole" }, say.result);
  }
}
