import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import { unconcluded } from "#lib/domain/unconcluded.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { writeConclusion } from "#lib/store/conclusion.ts";
import { holdReview, type ReviewAddress } from "#lib/store/hold-review.ts";
import { permit } from "#lib/store/permit.ts";
import { resolutionIn } from "#lib/store/read-resolution.ts";
import { chooseTerm } from "#lib/store/term.ts";

/** A target without a conclusion, and how it came out when it was looked at. */
export type SeenVerdict = { target: string; verdict: Verdict };

/** How many were concluded on; or nothing was, because what was looked at is no longer so. */
export type RestConcluded = { stored: true; count: number } | { stored: false };

/** Concludes on every target that has no conclusion yet as the figures say, on the day of the conference: on just those that were seen, or on none. */
export async function concludeRest(
  actor: Actor,
  organisationId: string,
  address: ReviewAddress,
  seen: readonly SeenVerdict[],
): Promise<RestConcluded> {
  permit(actor, "conclude", organisationId);
  const term = await chooseTerm(organisationId, { code: address.term });
  return holdReview(organisationId, address, async (transaction, reviewId): Promise<RestConcluded> => {
    // Figures under way are waited for, and later ones wait.
    await transaction.$queryRaw`
      SELECT FROM assessed_year WHERE organisation_id = ${organisationId}::uuid ORDER BY year FOR UPDATE`;
    const resolution = await resolutionIn(transaction, organisationId, term);
    const review = resolution.reviews.find(({ code }) => code === address.review);
    if (review === undefined) throw new Refusal("not found");
    const open = unconcluded(buildScorecard(resolution, review));
    const isSeen = open.every(({ target, verdict }) =>
      seen.some((each) => each.target === target.code && each.verdict === verdict),
    );
    if (!isSeen || open.length !== seen.length) return { stored: false };
    const place = { organisationId, reviewId, review: address.review };
    const dated = review.heldOn === undefined ? {} : { on: review.heldOn };
    for (const { target, verdict } of open) {
      const conclusion = { target: target.code, verdict, ...dated };
      await writeConclusion(transaction, actor, place, { target: target.code, conclusion });
    }
    return { stored: true, count: open.length };
  });
}
