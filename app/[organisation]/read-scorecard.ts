import "server-only";
import { notFound } from "next/navigation";
import { orNotFound, visit } from "#app/visit.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { currentReview } from "#lib/domain/current-review.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { Basis, Scorecard } from "#lib/domain/scorecard.ts";
import { readResolution } from "#lib/store/read-resolution.ts";

/** What an address asks of a scorecard: the review (absent: the current one), the term and the basis. */
export type ScorecardAddress = { review?: string; term?: string; basis?: string };

/** The scorecard that an address means; null where the term has no review yet. An unknown review is not there. */
export async function readScorecard(
  organisationCode: string,
  address: ScorecardAddress,
): Promise<{ resolution: Resolution; scorecard: Scorecard | null; basis: Basis }> {
  const { actor, organisation } = await visit(organisationCode);
  const resolution = await orNotFound(readResolution(actor, organisation.id, { code: address.term }));
  const basis: Basis = address.basis === "concluded" ? "concluded" : "computed";
  const review =
    address.review === undefined
      ? currentReview(resolution.reviews)
      : resolution.reviews.find(({ code }) => code === address.review);
  if (review === undefined) notFound();
  return { resolution, basis, scorecard: review && buildScorecard(resolution, review, basis) };
}
