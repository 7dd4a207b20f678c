"use server";

import { readTermAddress } from "#app/bound-address.ts";
import { signedOutAnswer } from "#app/save-cells.ts";
import { saveFigures } from "#app/save-figures.ts";
import { memberEntries } from "#app/standing-entry.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import type { CellFormState } from "#lib/forms/cell-form.ts";
import { openOrganisation } from "#lib/store/organisation.ts";
import { readMemberCells } from "#lib/store/read-figure-cells.ts";
import { readResolution } from "#lib/store/read-resolution.ts";

/** Saves the changed member counts of a year's branches, all or none. */
export async function saveMembers(
  bound: { organisation: string; term: string; year: string },
  _previous: CellFormState,
  form: FormData,
): Promise<CellFormState> {
  const actor = await currentActor();
  if (actor === null) return signedOutAnswer(form);
  const { organisation, year } = readTermAddress(bound);
  const { id } = await orNotFound(openOrganisation(actor, organisation));
  const resolution = await orNotFound(readResolution(actor, id, { year }));
  return saveFigures(actor, id, form, async () =>
    memberEntries(resolution, year, await readMemberCells(actor, id, year)),
  );
}
