import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import {
  toBaseFigures,
  toBranchRating,
  toMemberRating,
  toOrganisationRating,
  toResult,
} from "#lib/store/figure-row.ts";
import { permit } from "#lib/store/permit.ts";
import { toOrganisation, toSettings, toTargets, toUnsure } from "#lib/store/resolution-row.ts";
import { toReview } from "#lib/store/review-row.ts";
import { chooseTerm, type TermChoice, type TermRow } from "#lib/store/term.ts";
import { selectTermRows, type TermRows } from "#lib/store/term-rows.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { runStatement } from "#prisma/database.ts";

/**
 * One term of an organisation, whole, as it stands now: what is judged, exported and drawn.
 * Throws `not found` where the organisation has no such term.
 */
export async function readResolution(
  actor: Actor,
  organisationId: string,
  choice: TermChoice = {},
): Promise<Resolution> {
  permit(actor, "see", organisationId);
  const term = await chooseTerm(organisationId, choice);
  return toResolution(term, await runStatement<Selected>(selectTermRows(organisationId, term)));
}

/** The same within a transaction. Callers have asserted the actor. */
export async function resolutionIn(
  transaction: Prisma.TransactionClient,
  organisationId: string,
  term: TermRow,
): Promise<Resolution> {
  return toResolution(term, await transaction.$queryRaw<Selected[]>(selectTermRows(organisationId, term)));
}

type Selected = { term: TermRows };

function toResolution({ code, name, firstYear, lastYear }: TermRow, [selected]: Selected[]): Resolution {
  if (selected === undefined) throw new Error("a term without a row");
  const { organisation, targets, criteria, thresholds, reviews, results, ...figures } = selected.term;
  return {
    organisation: toOrganisation(organisation),
    settings: toSettings(organisation),
    branches: organisation.branches,
    term: { code, name, firstYear, lastYear },
    targets: toTargets(targets, criteria, thresholds),
    ...toUnsure(targets),
    reviews: reviews.map(toReview),
    results: results.map(toResult),
    organisationRatings: figures.organisationRatings.map(toOrganisationRating),
    branchRatings: figures.branchRatings.map(toBranchRating),
    memberRatings: figures.memberRatings.flatMap(toMemberRating),
    baseFigures: figures.baseFigures.map(toBaseFigures),
    approvedDenominators: figures.approvedDenominators,
  };
}
