"use server";

import { getTranslations } from "next-intl/server";
import { type FormCell, saveCells, signedOutAnswer } from "#app/save-cells.ts";
import { currentActor, orNotFound, yearOf } from "#app/visit.ts";
import { baseFields, readBase, typeBase } from "#lib/forms/base-figures.ts";
import type { CellFormState } from "#lib/forms/cell-form.ts";
import { openOrganisation } from "#lib/store/organisation.ts";
import { type FigureChange, recordFigures } from "#lib/store/rating-cells.ts";
import { readBaseCell } from "#lib/store/read-figure-cells.ts";
import { findLockedYear } from "#lib/store/year-state.ts";

/** Saves the base figures of a year, as one cell. */
export async function saveBaseFigures(
  address: { organisation: string; year: string },
  _previous: CellFormState,
  form: FormData,
): Promise<CellFormState> {
  const actor = await currentActor();
  if (actor === null) return signedOutAnswer(form);
  const year = yearOf(address.year);
  const { id } = await orNotFound(openOrganisation(actor, address.organisation));
  const stands = await readBaseCell(actor, id, year);
  const say = await getTranslations("results.base");
  const cell: FormCell<FigureChange> = {
    id: "base",
    fields: baseFields,
    read: ({ typed, version }) => {
      const read = readBase(typed);
      if ("faults" in read)
        return { faults: read.faults.map(({ field, text }) => ({ field, message: say("fault", { text }) })) };
      const note = stands?.value?.note;
      const value = { ...read.figures, ...(note === undefined ? {} : { note }) };
      return { change: { kind: "base figures", year, version, value } };
    },
  };
  const saving = saveCells(form, {
    cells: [cell],
    standing: async () => {
      const now = await readBaseCell(actor, id, year);
      const typed = typeBase(now?.value ?? null);
      return new Map(now === null ? [] : [["base", { version: now.version, typed, by: now.by, at: now.at }]]);
    },
    record: (changes: FigureChange[]) => recordFigures(actor, id, changes),
    lockedYear: () => findLockedYear(actor, id, [year]),
  });
  return orNotFound(saving);
}
