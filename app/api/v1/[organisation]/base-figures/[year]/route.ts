import { yearIn } from "#app/api/v1/address.ts";
import { apiRoute } from "#app/api/v1/api-route.ts";
import { openFor } from "#app/api/v1/open-for.ts";
import { putFigure } from "#app/api/v1/put-figure.ts";
import { toStanding } from "#app/api/v1/to-standing.ts";
import { baseFiguresEntry } from "#lib/resolution-file/read-entry.ts";
import { readBaseCell } from "#lib/store/read-figure-cells.ts";
import { readYearState } from "#lib/store/year-state.ts";

type Params = { organisation: string; year: string };

/** The base figures of a year. */
export const GET = apiRoute<Params>(async ({ actor, params }) => {
  const { id } = await openFor(actor, "see", params.organisation);
  const year = yearIn(params.year);
  const [state, cell] = await Promise.all([readYearState(actor, id, year), readBaseCell(actor, id, year)]);
  return Response.json({ year, state, cells: [toStanding(cell)] });
});

export const PUT = apiRoute<Params>((asked) =>
  putFigure(asked, {
    entry: baseFiguresEntry,
    change: (value, year, version) => ({ kind: "base figures", year, version, value }),
    standing: ({ organisationId, year }) => readBaseCell(asked.actor, organisationId, year),
  }),
);
