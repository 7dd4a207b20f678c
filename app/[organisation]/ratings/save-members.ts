"use server";

import { getTranslations } from "next-intl/server";
import { type FormCell, type StandingCell, saveCells, signedOutAnswer } from "#app/save-cells.ts";
import { currentActor, orNotFound } from "#app/visit.ts";
import { activeIn } from "#lib/domain/active-in.ts";
import type { CellFormState } from "#lib/forms/cell-form.ts";
import { blankCounts, countFields, readCounts, typeCounts } from "#lib/forms/member-counts.ts";
import { openOrganisation } from "#lib/store/organisation.ts";
import { type FigureChange, recordFigures } from "#lib/store/rating-cells.ts";
import { readMemberCells } from "#lib/store/read-figure-cells.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { findLockedYear } from "#lib/store/year-state.ts";

/** Saves the changed member counts of a year's branches, all or none. */
export async function saveMembers(
  address: { organisation: string; year: number },
  _previous: CellFormState,
  form: FormData,
): Promise<CellFormState> {
  const actor = await currentActor();
  if (actor === null) return signedOutAnswer(form);
  const { year } = address;
  const { id } = await orNotFound(openOrganisation(actor, address.organisation));
  const { branches } = await orNotFound(readResolution(actor, id, { year }));
  const stands = await readMemberCells(actor, id, year);
  const say = await getTranslations("ratings.fault");
  const cells = branches
    .filter((branch) => activeIn(branch, year))
    .map(({ code: branch }): FormCell<FigureChange> => {
      const kept = stands.find((cell) => cell.branch === branch)?.value;
      return {
        id: branch,
        fields: countFields,
        read: ({ typed, version }) => {
          const read = readCounts(typed);
          if ("faults" in read)
            return {
              faults: read.faults.map(({ field, code, text }) => ({ field, message: say(code, { text }) })),
            };
          const value = read.counts === null ? null : { ...kept, ...read.counts };
          return { change: { kind: "member rating", branch, year, version, value } };
        },
      };
    });
  const saving = saveCells(form, {
    cells,
    standing: async () =>
      new Map(
        (await readMemberCells(actor, id, year)).map(
          ({ branch, version, value, by, at }): [string, StandingCell] => [
            branch ?? "",
            { version, typed: value === null ? blankCounts : typeCounts(value), by, at },
          ],
        ),
      ),
    record: (changes: FigureChange[]) => recordFigures(actor, id, changes),
    lockedYear: () => findLockedYear(actor, id, [year]),
  });
  return orNotFound(saving);
}
