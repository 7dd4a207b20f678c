import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { queryApprovedDenominators, toApprovedDenominators } from "#lib/store/approved-denominators.ts";
import {
  toBaseFigures,
  toBranchRating,
  toMemberRating,
  toOrganisationRating,
  toResult,
} from "#lib/store/figure-row.ts";
import { permit } from "#lib/store/permit.ts";
import { toOrganisation, toSettings, toTargets } from "#lib/store/resolution-row.ts";
import { toReview, wholeReview } from "#lib/store/review-row.ts";
import { chooseTerm, type TermChoice, type TermRow } from "#lib/store/term.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

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
  // One snapshot: a verdict never mixes figures from before and after somebody's saving.
  const rows = await database().$transaction([...queriesOf(database(), organisationId, term)], {
    isolationLevel: "RepeatableRead",
  });
  return toResolution(term, rows);
}

/** The same within a transaction, which sees one snapshot. Callers have asserted the actor. */
export async function resolutionIn(
  transaction: Prisma.TransactionClient,
  organisationId: string,
  term: TermRow,
): Promise<Resolution> {
  return toResolution(term, await Promise.all(queriesOf(transaction, organisationId, term)));
}

function queriesOf(client: Prisma.TransactionClient, organisationId: string, term: TermRow) {
  const branchFigures = figuresOfBranches(organisationId, term);
  const ownFigures = {
    where: { organisationId, year: { gte: term.firstYear, lte: term.lastYear } },
    orderBy: { year: "asc" as const },
  };
  return [
    readOrganisation(client, organisationId),
    client.target.findMany({
      where: { termId: term.id, archivedAt: null },
      orderBy: { position: "asc" },
    }),
    client.criterion.findMany({ where: { termId: term.id }, orderBy: { position: "asc" } }),
    client.threshold.findMany({
      where: { criterion: { termId: term.id } },
      orderBy: { fromYear: "asc" },
    }),
    readReviews(client, term.id),
    readPartialResults(client, term.id),
    readResults(client, term.id),
    queryApprovedDenominators(client, organisationId, term),
    client.organisationRating.findMany(ownFigures),
    client.branchRating.findMany(branchFigures),
    client.memberRating.findMany(branchFigures),
    client.baseFigures.findMany(ownFigures),
  ] as const;
}

type Answers<Queries extends readonly unknown[]> = { -readonly [I in keyof Queries]: Awaited<Queries[I]> };

function toResolution(term: TermRow, rows: Answers<ReturnType<typeof queriesOf>>): Resolution {
  const [
    organisation,
    targets,
    criteria,
    thresholds,
    reviews,
    partialResults,
    results,
    approved,
    ...figures
  ] = rows;
  const [organisationRatings, branchRatings, memberRatings, baseFigures] = figures;
  return {
    organisation: toOrganisation(organisation),
    settings: toSettings(organisation),
    branches: organisation.branches,
    term: { code: term.code, name: term.name, firstYear: term.firstYear, lastYear: term.lastYear },
    targets: toTargets(targets, criteria, thresholds),
    reviews: reviews.map((review) => toReview(review, partialResults)),
    results: results.map(toResult),
    organisationRatings: organisationRatings.map(toOrganisationRating),
    branchRatings: branchRatings.map(toBranchRating),
    memberRatings: memberRatings.flatMap(toMemberRating),
    baseFigures: baseFigures.map(toBaseFigures),
    approvedDenominators: toApprovedDenominators(approved),
  };
}

function readOrganisation(client: Prisma.TransactionClient, id: string) {
  return client.organisation.findUniqueOrThrow({
    where: { id },
    include: {
      parent: { select: { code: true } },
      branches: {
        where: { archivedAt: null },
        select: { code: true, name: true, fromYear: true, toYear: true },
        orderBy: { position: "asc" },
      },
    },
  });
}

// Relations are joined into the statement as JSON, whose numbers are floats: rows with exact numbers are read by themselves.

function readReviews(client: Prisma.TransactionClient, termId: string) {
  return client.review.findMany({
    where: { termId, archivedAt: null },
    orderBy: { position: "asc" },
    include: wholeReview,
  });
}

function readPartialResults(client: Prisma.TransactionClient, termId: string) {
  return client.partialResult.findMany({
    where: { review: { termId }, criterion: { target: { archivedAt: null } } },
    include: { criterion: { select: { code: true } }, branch: { select: { code: true } } },
    orderBy: [{ criterion: { position: "asc" } }, { branch: { position: "asc" } }],
  });
}

function readResults(client: Prisma.TransactionClient, termId: string) {
  return client.result.findMany({
    where: { criterion: { termId, target: { archivedAt: null } } },
    include: { criterion: { select: { code: true } }, branch: { select: { code: true } } },
    orderBy: [{ year: "asc" }, { criterion: { position: "asc" } }, { branch: { position: "asc" } }],
  });
}

/** Which ratings of branches belong to a term; the order is that of the years, then of the branches. */
function figuresOfBranches(organisationId: string, term: { firstYear: number; lastYear: number }) {
  return {
    where: {
      year: { gte: term.firstYear, lte: term.lastYear },
      branch: { organisationId, archivedAt: null },
    },
    include: { branch: { select: { code: true } } },
    orderBy: [{ year: "asc" as const }, { branch: { position: "asc" as const } }],
  };
}
