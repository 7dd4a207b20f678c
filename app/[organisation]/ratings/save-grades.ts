"use server";

import { signedOutAnswer } from "#app/save-cells.ts";
import { saveFigures } from "#app/save-figures.ts";
import { gradeEntries } from "#app/standing-entry.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import type { CellFormState } from "#lib/forms/cell-form.ts";
import { openOrganisation } from "#lib/store/organisation.ts";
import { readRatingCells } from "#lib/store/read-figure-cells.ts";
import { readResolution } from "#lib/store/read-resolution.ts";

/** Saves the changed grades of the organisation and its branches, all or none. */
export async function saveGrades(
  address: { organisation: string; term: string },
  _previous: CellFormState,
  form: FormData,
): Promise<CellFormState> {
  const actor = await currentActor();
  if (actor === null) return signedOutAnswer(form);
  const { id } = await orNotFound(openOrganisation(actor, address.organisation));
  const resolution = await orNotFound(readResolution(actor, id, { code: address.term }));
  return saveFigures(actor, id, form, async () => gradeEntries(resolution, await readRatingCells(actor, id)));
}
