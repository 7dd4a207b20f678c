"use server";

import { getTranslations } from "next-intl/server";
import { type FormCell, type StandingCell, saveCells, signedOutAnswer } from "#app/save-cells.ts";
import { currentActor, orNotFound, yearOf } from "#app/visit.ts";
import { wordFieldFault } from "#components/results/word-field-fault.ts";
import { type EnterableCell, enterableCells } from "#lib/domain/enterable-cells.ts";
import type { CellFormState } from "#lib/forms/cell-form.ts";
import { resultCellId } from "#lib/forms/result-cell-id.ts";
import { blankResult, readTypedResult, typeResult } from "#lib/reading/typed-result.ts";
import { openOrganisation } from "#lib/store/organisation.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { type ResultChange, readResultCells, recordResults } from "#lib/store/result-cells.ts";
import { findLockedYear } from "#lib/store/year-state.ts";

/** Saves the year's results that were changed in the form, all or none. */
export async function saveResults(
  address: { organisation: string; year: string },
  _previous: CellFormState,
  form: FormData,
): Promise<CellFormState> {
  const actor = await currentActor();
  if (actor === null) return signedOutAnswer(form);
  const year = yearOf(address.year);
  const { id } = await orNotFound(openOrganisation(actor, address.organisation));
  const resolution = await orNotFound(readResolution(actor, id, { year }));
  const say = await getTranslations("results.fault");
  const saving = saveCells(form, {
    cells: enterableCells(resolution, year).map((cell) => formCell(cell, say)),
    standing: async () => standingCells(await readResultCells(actor, id, year)),
    record: (changes: ResultChange[]) => recordResults(actor, id, year, changes),
    lockedYear: () => findLockedYear(actor, id, [year]),
  });
  return orNotFound(saving);
}

function formCell(
  { criterion, branch }: EnterableCell,
  say: Parameters<typeof wordFieldFault>[1],
): FormCell<ResultChange> {
  return {
    id: resultCellId({ criterion: criterion.code, branch: branch?.code ?? null }),
    fields: Object.keys(blankResult),
    read: ({ typed, version }) => {
      const { result, faults } = readTypedResult(criterion, { ...blankResult, ...typed });
      if (faults.length > 0)
        return {
          faults: faults.map((fault) => ({ field: fault.field, message: wordFieldFault(fault, say) })),
        };
      return { change: { criterion: criterion.code, branch: branch?.code ?? null, version, result } };
    },
  };
}

function standingCells(cells: Awaited<ReturnType<typeof readResultCells>>): Map<string, StandingCell> {
  return new Map(
    cells.map(({ criterion, branch, version, result, by, at }) => [
      resultCellId({ criterion, branch }),
      { version, typed: typeResult(result), by, at },
    ]),
  );
}
