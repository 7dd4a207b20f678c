import { yearIn } from "#app/api/v1/address.ts";
import type { Asked } from "#app/api/v1/api-route.ts";
import { openFor } from "#app/api/v1/open-for.ts";
import { putCell } from "#app/api/v1/put-cell.ts";
import { toStanding } from "#app/api/v1/to-standing.ts";
import { readEntry } from "#lib/resolution-file/read-entry.ts";
import type { ObjectSchema } from "#lib/resolution-file/read-object.ts";
import { type FigureChange, openFigures } from "#lib/store/rating-cells.ts";
import type { FigureCell } from "#lib/store/read-figure-cells.ts";
import { readYearState } from "#lib/store/year-state.ts";

type Place = { organisationId: string; year: number };

type Figure<Value> = {
  entry: ObjectSchema<Value>;
  change: (value: Value | null, year: number, version: number) => FigureChange;
  standing: (place: Place) => Promise<FigureCell<unknown> | null | undefined>;
};

/** Stores a rating, member counts or base figures of a year. No criterion is judged by one of them alone. */
export async function putFigure<Value extends object>(
  asked: Asked<{ organisation: string; year: string }>,
  { entry, change, standing }: Figure<Value>,
): Promise<Response> {
  const { actor, params } = asked;
  const { id: organisationId } = await openFor(actor, "enter figures", params.organisation);
  const year = yearIn(params.year);
  // The year is one of the organisation's, and the branch active in it, or there is no such cell.
  await readYearState(actor, organisationId, year);
  const toChange = await openFigures(actor, organisationId);
  toChange(change(null, year, 0));
  return putCell<Value>(asked, {
    organisationId,
    read: (given) => readEntry(entry, given),
    change: (value, version) => toChange(change(value, year, version)),
    judge: () => null,
    standing: async () => toStanding(await standing({ organisationId, year })),
  });
}
