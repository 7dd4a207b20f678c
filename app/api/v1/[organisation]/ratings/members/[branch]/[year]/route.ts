import { apiRoute } from "#app/api/v1/api-route.ts";
import { putFigure } from "#app/api/v1/put-figure.ts";
import { memberCountsEntry } from "#lib/resolution-file/read-entry.ts";
import { readMemberCells } from "#lib/store/read-figure-cells.ts";

type Params = { organisation: string; branch: string; year: string };

/** The members of a branch by grade in a year. */
export const PUT = apiRoute<Params>((asked) => {
  const { branch } = asked.params;
  return putFigure(asked, {
    entry: memberCountsEntry,
    change: (value, year, version) => ({ kind: "member rating", branch, year, version, value }),
    standing: async ({ organisationId, year }) =>
      (await readMemberCells(asked.actor, organisationId, year)).find((cell) => cell.branch === branch),
  });
});
