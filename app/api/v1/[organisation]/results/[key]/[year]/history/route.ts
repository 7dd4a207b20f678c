import { yearIn } from "#app/api/v1/address.ts";
import { apiRoute } from "#app/api/v1/api-route.ts";
import { openFor } from "#app/api/v1/open-for.ts";
import { openResult } from "#lib/store/open-result.ts";
import { readResultHistory } from "#lib/store/result-history.ts";

type Params = { organisation: string; key: string; year: string };

/** What the cell of a criterion (`key`) held in a year, newest first. */
export const GET = apiRoute<Params>(async ({ actor, params, query }) => {
  const { id } = await openFor(actor, "see", params.organisation);
  const place = { criterion: params.key, year: yearIn(params.year), branch: query.get("branch") };
  await openResult(actor, id, { ...place, term: query.get("term") ?? undefined });
  return Response.json({ history: await readResultHistory(actor, id, place) });
});
