import "server-only";
import { ownKey } from "#app/[organisation]/results/[year]/excel/build-year-sheet.ts";
import type { readYear } from "#app/[organisation]/results/[year]/excel/read-year.ts";
import { resultCellId } from "#lib/forms/result-cell-id.ts";
import { type CarriedRow, rowId, type SheetPreview, type ShownChange } from "#lib/forms/sheet-import.ts";
import { cellAddress, columnOf, type SheetInput, type SheetKind } from "#lib/forms/year-sheet.ts";
import type { Comparison, SheetChange } from "#lib/reading/compare-year-sheet.ts";
import { formatDay, formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";

type YearCells = Awaited<ReturnType<typeof readYear>>["cells"];

export type PreviewWords = {
  locale: Locale;
  blank: string;
  sheet: (kind: SheetKind) => string;
  column: (field: SheetChange["fields"][number]) => string;
  by: (saved: { name: string | null; moment: string }) => string;
};

/** A preview shows the beginning of a long text; all of it is stored. */
const longestShown = 240;

/** What a comparison found, as the page shows it and as it is sent back to be stored. */
export function showPreview(
  compared: Comparison,
  cells: YearCells,
  words: PreviewWords,
  file: string,
): SheetPreview {
  const { changes, conflicts, unchanged } = compared;
  return {
    changes: changes.map((change) => ({ ...shownChange(change, words), by: null })),
    conflicts: conflicts.map((change) => ({
      ...shownChange(change, words),
      by: savedBy(change, cells, words),
    })),
    ...{ unchanged, file },
    carried: JSON.stringify([...changes, ...conflicts].map(carry)),
  };
}

/** Upon the version that the preview shows: whoever stores it has seen that one. */
const carry = ({ entry: { kind, key, row, typed }, stands }: SheetChange): CarriedRow => ({
  ...{ kind, key, row, typed },
  version: stands.version,
});

function shownChange({ entry, stands, fields }: SheetChange, words: PreviewWords): Omit<ShownChange, "by"> {
  const { kind, row } = entry;
  return {
    id: rowId(entry),
    name: stands.name,
    fields: fields.map((field) => ({
      cell:
        row === null ? words.sheet(kind) : `${words.sheet(kind)}!${cellAddress(row, columnOf(kind, field))}`,
      field: words.column(field),
      was: isPrefill(stands, field) ? "—" : seen(stands.typed[field] ?? "", stands.inputs[field], words),
      now: seen(entry.typed[field] ?? "", stands.inputs[field], words),
    })),
  };
}

/** A base figure offered as the total of a share that holds nothing is not stored. */
const isPrefill = ({ typed }: SheetChange["stands"], field: string): boolean =>
  field === "denominator" && (typed.value ?? "") === "";

function seen(typed: string, input: SheetInput | undefined, { locale, blank }: PreviewWords): string {
  if (typed.trim() === "") return blank;
  if (input?.kind === "choice") return input.options.find((option) => option.typed === typed)?.text ?? typed;
  if (input?.kind === "day" && /^\d{4}-\d{2}-\d{2}$/.test(typed)) return formatDay(typed, locale);
  return typed.length > longestShown ? `${typed.slice(0, longestShown).toWellFormed()}…` : typed;
}

function savedBy({ entry }: SheetChange, cells: YearCells, { by, locale }: PreviewWords): string {
  const cell = cellOf(entry.kind, entry.key, cells);
  const moment = cell?.at == null ? "—" : formatMoment(cell.at, locale);
  return by({ name: cell?.by ?? null, moment });
}

function cellOf(kind: SheetKind, key: string, { results, ratings, members, base }: YearCells) {
  switch (kind) {
    case "results":
      return results.find((cell) => resultCellId(cell) === key);
    case "ratings":
      return ratings.find(({ branch }) => (branch ?? ownKey) === key);
    case "members":
      return members.find(({ branch }) => branch === key);
    case "base":
      return base ?? undefined;
  }
}
