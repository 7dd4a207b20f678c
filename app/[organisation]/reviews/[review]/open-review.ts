import "server-only";
import { notFound } from "next/navigation";
import { readScorecard } from "#app/[organisation]/read-scorecard.ts";
import { visit } from "#app/visit.ts";
import { readOutdatedConclusions } from "#lib/store/outdated-conclusions.ts";

type Params = { organisation: string; review: string };
type Search = Record<string, string | string[] | undefined>;

/**
 * What every page of a review stands on: who visits, the review's scorecard, how it is addressed, and
 * which conclusions rest on figures of years that changed since.
 */
export async function openReview({ organisation: code, review }: Params, search: Search) {
  const { actor, organisation } = await visit(code);
  const term = [search.term].flat().find((each) => each !== undefined && each !== "");
  const { resolution, scorecard } = await readScorecard(code, { review, term });
  if (scorecard === null) notFound();
  const bound = { organisation: code, review: scorecard.review.code, term: resolution.term.code };
  const outdated = await readOutdatedConclusions(actor, organisation.id, resolution, scorecard.review);
  const changedSince = new Map(outdated.map(({ target, years }) => [target.code, years]));
  return { actor, organisation, resolution, scorecard, bound, term, changedSince };
}
