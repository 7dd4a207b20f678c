import { yearIn } from "#app/api/v1/address.ts";
import { apiRoute } from "#app/api/v1/api-route.ts";
import { openFor } from "#app/api/v1/open-for.ts";
import { enterableCells } from "#lib/domain/enterable-cells.ts";
import { resultCellId } from "#lib/forms/result-cell-id.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { readResultCells } from "#lib/store/result-cells.ts";
import { readYearState } from "#lib/store/year-state.ts";

type Params = { organisation: string; key: string };

/** Every cell of a year (`key`) that may be entered, with what stands in it. */
export const GET = apiRoute<Params>(async ({ actor, params }) => {
  const { id } = await openFor(actor, "see", params.organisation);
  const year = yearIn(params.key);
  const resolution = await readResolution(actor, id, { year });
  const [stored, state] = await Promise.all([
    readResultCells(actor, id, year),
    readYearState(actor, id, year),
  ]);
  const byPlace = new Map(stored.map((cell) => [resultCellId(cell), cell]));
  const cells = enterableCells(resolution, year).map(({ criterion, branch }) => {
    const place = { criterion: criterion.code, branch: branch?.code ?? null };
    return byPlace.get(resultCellId(place)) ?? { ...place, ...untouched };
  });
  return Response.json({ year, state, cells });
});

const untouched = { version: 0, result: null, by: null, at: null };
