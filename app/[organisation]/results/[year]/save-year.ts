"use server";

import { readYearAddress } from "#app/bound-address.ts";
import { figureCells, standingFigures } from "#app/figure-cells.ts";
import { resultCells, standingResults } from "#app/result-cells.ts";
import { saveCells, signedOutAnswer } from "#app/save-cells.ts";
import { baseEntry } from "#app/standing-entry.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import type { CellFormState } from "#lib/forms/cell-form.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import type { FigureChange } from "#lib/store/rating-cells.ts";
import { readBaseCell } from "#lib/store/read-figure-cells.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { recordYear } from "#lib/store/record-year.ts";
import { type ResultChange, readResultCells } from "#lib/store/result-cells.ts";
import { findLockedYear } from "#lib/store/year-state.ts";

/** Saves the results and base figures of a year that were changed in its form, all or none. */
export async function saveYear(
  bound: { organisation: string; year: string },
  _previous: CellFormState,
  form: FormData,
): Promise<CellFormState> {
  const actor = await currentActor();
  if (actor === null) return signedOutAnswer(form);
  const { organisation, year } = readYearAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, organisation));
  const resolution = await orNotFound(readResolution(actor, id, { year }));
  const base = async () => [baseEntry(year, await readBaseCell(actor, id, year))];
  const saving = saveCells<ResultChange | FigureChange>(form, {
    // The store counts results first, when it says which changes were refused.
    cells: [...(await resultCells(resolution, year)), ...(await figureCells(await base()))],
    standing: async () =>
      new Map([...standingResults(await readResultCells(actor, id, year)), ...standingFigures(await base())]),
    record: (changes) =>
      recordYear(actor, id, year, {
        results: changes.filter((change): change is ResultChange => !isFigure(change)),
        figures: changes.filter(isFigure),
      }),
    lockedYear: (years) => findLockedYear(actor, id, years),
  });
  return orNotFound(saving);
}

const isFigure = (change: ResultChange | FigureChange): change is FigureChange => "kind" in change;
