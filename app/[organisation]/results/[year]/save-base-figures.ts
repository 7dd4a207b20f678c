"use server";

import { readYearAddress } from "#app/bound-address.ts";
import { signedOutAnswer } from "#app/save-cells.ts";
import { saveFigures } from "#app/save-figures.ts";
import { baseEntry } from "#app/standing-entry.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import type { CellFormState } from "#lib/forms/cell-form.ts";
import { openOrganisation } from "#lib/store/organisation.ts";
import { readBaseCell } from "#lib/store/read-figure-cells.ts";

/** Saves the base figures of a year. */
export async function saveBaseFigures(
  bound: { organisation: string; year: string },
  _previous: CellFormState,
  form: FormData,
): Promise<CellFormState> {
  const actor = await currentActor();
  if (actor === null) return signedOutAnswer(form);
  const { organisation, year } = readYearAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, organisation));
  return saveFigures(actor, id, form, async () => [baseEntry(year, await readBaseCell(actor, id, year))]);
}
