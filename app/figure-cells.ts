import "server-only";
import { getTranslations } from "next-intl/server";
import type { FormCell, StandingCell } from "#app/save-cells.ts";
import type { StandingEntry } from "#app/standing-entry.ts";
import { wordFieldFault } from "#components/results/word-field-fault.ts";
import { entryCellId } from "#lib/forms/entry-cell.ts";
import { fieldsOf, readTyped, typeEntry } from "#lib/reading/typed-entry.ts";
import type { FigureChange } from "#lib/store/rating-cells.ts";

/** The cells of a form of ratings, member counts or base figures: how what is typed in each reads. */
export async function figureCells(entries: readonly StandingEntry[]): Promise<FormCell<FigureChange>[]> {
  const say = await getTranslations("results.fault");
  return entries.map(({ entry }) => ({
    id: entryCellId(entry),
    year: entry.year,
    fields: fieldsOf(entry),
    read: ({ typed, version }) => {
      const { entry: typedEntry, faults } = readTyped(typed, entry, null);
      if (typedEntry !== null && !("criterion" in typedEntry)) return { change: { ...typedEntry, version } };
      return {
        faults: faults.map((fault) => ({ field: fault.field, message: wordFieldFault(fault, say) })),
      };
    },
  }));
}

/** What stands in cells of figures now, by cell. */
export const standingFigures = (entries: readonly StandingEntry[]): Map<string, StandingCell> =>
  new Map(
    entries.map(({ entry, version, by, at }) => [
      entryCellId(entry),
      { version, typed: typeEntry(entry), by, at },
    ]),
  );
