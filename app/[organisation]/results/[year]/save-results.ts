"use server";

import { readYearAddress } from "#app/bound-address.ts";
import { resultCells, standingResults } from "#app/result-cells.ts";
import { saveCells, signedOutAnswer } from "#app/save-cells.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import type { CellFormState } from "#lib/forms/cell-form.ts";
import { openOrganisation } from "#lib/store/organisation.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { type ResultChange, readResultCells, recordResults } from "#lib/store/result-cells.ts";
import { findLockedYear } from "#lib/store/year-state.ts";

/** Saves the year's results that were changed in the form, all or none. */
export async function saveResults(
  bound: { organisation: string; year: string },
  _previous: CellFormState,
  form: FormData,
): Promise<CellFormState> {
  const actor = await currentActor();
  if (actor === null) return signedOutAnswer(form);
  const { organisation, year } = readYearAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, organisation));
  const resolution = await orNotFound(readResolution(actor, id, { year }));
  const saving = saveCells(form, {
    cells: await resultCells(resolution, year),
    standing: async () => standingResults(await readResultCells(actor, id, year)),
    record: (changes: ResultChange[]) => recordResults(actor, id, year, changes),
    lockedYear: () => findLockedYear(actor, id, [year]),
  });
  return orNotFound(saving);
}
