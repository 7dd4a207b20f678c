import "server-only";
import { getTranslations } from "next-intl/server";
import type { FormCell, StandingCell } from "#app/save-cells.ts";
import { wordFieldFault } from "#components/results/word-field-fault.ts";
import { type EnterableCell, enterableCells } from "#lib/domain/enterable-cells.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { resultCellId } from "#lib/forms/result-cell-id.ts";
import { blankResult, readTypedResult, typeResult } from "#lib/reading/typed-result.ts";
import type { ResultCell, ResultChange } from "#lib/store/result-cells.ts";

type Say = Parameters<typeof wordFieldFault>[1];

/** The cells of a form of results: how what is typed in each reads. */
export async function resultCells(resolution: Resolution, year: number): Promise<FormCell<ResultChange>[]> {
  const say = await getTranslations("results.fault");
  return enterableCells(resolution, year).map((cell) => formCell(cell, year, say));
}

function formCell({ criterion, branch }: EnterableCell, year: number, say: Say): FormCell<ResultChange> {
  return {
    id: resultCellId({ criterion: criterion.code, branch: branch?.code ?? null }),
    year,
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

/** What stands in cells of results now, by cell. */
export const standingResults = (cells: ResultCell[]): Map<string, StandingCell> =>
  new Map(
    cells.map(({ criterion, branch, version, result, by, at }) => [
      resultCellId({ criterion, branch }),
      { version, typed: typeResult(result), by, at },
    ]),
  );
