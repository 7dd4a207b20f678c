import { apiRoute } from "#app/api/v1/api-route.ts";
import { openFor } from "#app/api/v1/open-for.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { currentReview } from "#lib/domain/current-review.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { scorecardJson } from "#lib/report/scorecard-json.ts";
import { readResolution } from "#lib/store/read-resolution.ts";

type Params = { organisation: string };

/** A review's scorecard, the current one's where none is asked for: the object that the `scorecard` command prints. */
export const GET = apiRoute<Params>(async ({ actor, params, query }) => {
  const { id } = await openFor(actor, "see", params.organisation);
  const resolution = await readResolution(actor, id, { code: query.get("term") ?? undefined });
  const code = query.get("review");
  const review =
    code === null
      ? currentReview(resolution.reviews)
      : resolution.reviews.find((candidate) => candidate.code === code);
  if (review == null) throw new Refusal("not found");
  const basis = query.get("basis") === "concluded" ? "concluded" : "computed";
  return Response.json(scorecardJson(buildScorecard(resolution, review, basis), resolution));
});
