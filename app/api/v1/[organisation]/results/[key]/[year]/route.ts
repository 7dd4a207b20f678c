import { yearIn } from "#app/api/v1/address.ts";
import { apiRoute } from "#app/api/v1/api-route.ts";
import { openFor } from "#app/api/v1/open-for.ts";
import { putCell } from "#app/api/v1/put-cell.ts";
import { judgeWith } from "#lib/domain/judge-with.ts";
import { readResultEntry } from "#lib/resolution-file/read-entry.ts";
import { openResult } from "#lib/store/open-result.ts";
import { readResultCells, resultChange } from "#lib/store/result-cells.ts";

type Params = { organisation: string; key: string; year: string };

/** The result of a criterion (`key`) in a year, of a branch where the criterion is per branch. */
export const PUT = apiRoute<Params>(async (asked) => {
  const { actor, params, query } = asked;
  const { id } = await openFor(actor, "enter figures", params.organisation);
  const year = yearIn(params.year);
  const branch = query.get("branch");
  const place = { criterion: params.key, year, branch, term: query.get("term") ?? undefined };
  const open = await openResult(actor, id, place);
  return putCell(asked, {
    organisationId: id,
    read: (given) => readResultEntry(open.criterion, given),
    change: (result, version) => resultChange(id, year, { ...place, result, version }, open),
    judge: (value) => judgeWith(open.resolution, { kind: "result", ...place, value }),
    standing: async () => {
      const cells = await readResultCells(actor, id, year);
      const found = cells.find((cell) => cell.criterion === place.criterion && cell.branch === branch);
      return found && { ...found, at: found.at?.toISOString() ?? null };
    },
  });
});
