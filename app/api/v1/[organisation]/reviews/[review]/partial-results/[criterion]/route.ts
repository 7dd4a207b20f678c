import { apiRoute } from "#app/api/v1/api-route.ts";
import { openFor } from "#app/api/v1/open-for.ts";
import { putCell } from "#app/api/v1/put-cell.ts";
import { judgeAtReview } from "#lib/domain/judge-with.ts";
import { readPartialEntry } from "#lib/resolution-file/read-entry.ts";
import { openPartialResult, openPartialResults, readPartialCells } from "#lib/store/partial-results.ts";

type Params = { organisation: string; review: string; criterion: string };

/** What the following year had brought for a criterion up to the review's date; its verdict is the one at the review. */
export const PUT = apiRoute<Params>(async (asked) => {
  const { actor, params, query } = asked;
  const { id } = await openFor(actor, "enter figures", params.organisation);
  const open = await openPartialResults(actor, id, { ...params, term: query.get("term") ?? undefined });
  const { resolution, partialYear: year } = open;
  const place = { criterion: params.criterion, branch: query.get("branch") };
  const cell = await openPartialResult(actor, id, open, place);
  return putCell(asked, {
    organisationId: id,
    read: (given) => readPartialEntry(cell.criterion, given),
    change: cell.change,
    judge: (value) =>
      judgeAtReview(resolution, { kind: "partial result", review: params.review, ...place, year, value }),
    standing: async () => {
      const cells = await readPartialCells(actor, id, open);
      const found = cells.find((each) => each.criterion === place.criterion && each.branch === place.branch);
      return found && { ...found, at: found.at?.toISOString() ?? null };
    },
  });
});
