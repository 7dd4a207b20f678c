"use server";

import { readTermAddress } from "#app/bound-address.ts";
import { figureCells, standingFigures } from "#app/figure-cells.ts";
import { saveCells, signedOutAnswer } from "#app/save-cells.ts";
import { gradeEntries, memberEntries } from "#app/standing-entry.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import type { CellFormState } from "#lib/forms/cell-form.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { type FigureChange, recordFigures } from "#lib/store/rating-cells.ts";
import { readMemberCells, readRatingCells } from "#lib/store/read-figure-cells.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { findLockedYear } from "#lib/store/year-state.ts";

/** Saves the changed grades over the term, and the changed member counts of a year's branches, all or none. */
export async function saveRatings(
  bound: { organisation: string; term: string; year: string },
  _previous: CellFormState,
  form: FormData,
): Promise<CellFormState> {
  const actor = await currentActor();
  if (actor === null) return signedOutAnswer(form);
  const { organisation, term, year } = readTermAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, organisation));
  const resolution = await orNotFound(readResolution(actor, id, { code: term }));
  const read = async () => [
    ...gradeEntries(resolution, await readRatingCells(actor, id)),
    ...memberEntries(resolution, year, await readMemberCells(actor, id, year)),
  ];
  const saving = saveCells<FigureChange>(form, {
    cells: await figureCells(await read()),
    standing: async () => standingFigures(await read()),
    record: (changes) => recordFigures(actor, id, changes),
    lockedYear: (years) => findLockedYear(actor, id, years),
  });
  return orNotFound(saving);
}
