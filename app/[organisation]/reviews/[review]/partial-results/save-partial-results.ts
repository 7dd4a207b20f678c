"use server";

import { readReviewAddress } from "#app/bound-address.ts";
import { resultCells, standingResults } from "#app/result-cells.ts";
import { saveCells, signedOutAnswer } from "#app/save-cells.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import type { CellFormState } from "#lib/forms/cell-form.ts";
import { openOrganisation } from "#lib/identity/open-organisation.ts";
import { openPartialResults, readPartialCells, recordPartialResults } from "#lib/store/partial-results.ts";
import type { ResultChange } from "#lib/store/result-cells.ts";

/** Saves the partial results of a review that were changed in the form, all or none. */
export async function savePartialResults(
  bound: { organisation: string; review: string; term: string },
  _previous: CellFormState,
  form: FormData,
): Promise<CellFormState> {
  const actor = await currentActor();
  if (actor === null) return signedOutAnswer(form);
  const address = readReviewAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, address.organisation));
  const open = await orNotFound(openPartialResults(actor, id, address));
  const saving = saveCells(form, {
    cells: await resultCells(open.resolution, open.partialYear),
    standing: async () => standingResults(await readPartialCells(actor, id, open)),
    record: (changes: ResultChange[]) => recordPartialResults(actor, id, open, changes),
    lockedYear: async () => null,
  });
  return orNotFound(saving);
}
