import "server-only";
import { getTranslations } from "next-intl/server";
import { type FormCell, type StandingCell, saveCells } from "#app/save-cells.ts";
import type { StandingEntry } from "#app/standing-entry.ts";
import { orNotFound } from "#app/visit.ts";
import { wordFieldFault } from "#components/results/word-field-fault.ts";
import type { Actor } from "#lib/domain/access.ts";
import type { CellFormState } from "#lib/forms/cell-form.ts";
import { entryCellId } from "#lib/forms/entry-cell.ts";
import { fieldsOf, readTyped, typeEntry } from "#lib/reading/typed-entry.ts";
import { type FigureChange, recordFigures } from "#lib/store/rating-cells.ts";
import { findLockedYear } from "#lib/store/year-state.ts";

/** Saves the ratings, member counts or base figures that were changed in a form, all or none; `read` reads how they stand. */
export async function saveFigures(
  actor: Actor,
  organisationId: string,
  form: FormData,
  read: () => Promise<StandingEntry[]>,
): Promise<CellFormState> {
  const say = await getTranslations("results.fault");
  const cells = (await read()).map(
    ({ entry }): FormCell<FigureChange> => ({
      id: entryCellId(entry),
      fields: fieldsOf(entry),
      read: ({ typed, version }) => {
        const { entry: typedEntry, faults } = readTyped(typed, entry, null);
        if (typedEntry !== null && !("criterion" in typedEntry))
          return { change: { ...typedEntry, version } };
        return {
          faults: faults.map((fault) => ({ field: fault.field, message: wordFieldFault(fault, say) })),
        };
      },
    }),
  );
  const standing = async () =>
    new Map(
      (await read()).map(({ entry, version, by, at }): [string, StandingCell] => [
        entryCellId(entry),
        { version, typed: typeEntry(entry), by, at },
      ]),
    );
  const saving = saveCells(form, {
    cells,
    standing,
    record: (changes: FigureChange[]) => recordFigures(actor, organisationId, changes),
    lockedYear: (refused) =>
      findLockedYear(
        actor,
        organisationId,
        refused.map(({ year }) => year),
      ),
  });
  return orNotFound(saving);
}
