import { apiRoute } from "#app/api/v1/api-route.ts";
import { putFigure } from "#app/api/v1/put-figure.ts";
import { ratingEntry } from "#lib/resolution-file/read-entry.ts";
import { readRatingCells } from "#lib/store/read-figure-cells.ts";

type Params = { organisation: string; year: string };

/** The organisation's own grade in a year. */
export const PUT = apiRoute<Params>((asked) =>
  putFigure(asked, {
    entry: ratingEntry,
    change: (value, year, version) => ({ kind: "organisation rating", year, version, value }),
    standing: async ({ organisationId, year }) =>
      (await readRatingCells(asked.actor, organisationId)).find(
        (cell) => cell.branch === null && cell.year === year,
      ),
  }),
);
