import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { canonicalJson } from "#lib/domain/canonical-json.ts";
import { encodeExact } from "#lib/domain/exact-json.ts";
import { unapprovedYears } from "#lib/domain/freezing.ts";
import { blankNarrative } from "#lib/domain/narrative.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { Report } from "#lib/domain/report.ts";
import type { Basis } from "#lib/domain/scorecard.ts";
import type { YearState } from "#lib/domain/year-move.ts";
import { hashText } from "#lib/store/hash-text.ts";
import { permit } from "#lib/store/permit.ts";
import { present } from "#lib/store/present.ts";
import { resolutionIn } from "#lib/store/read-resolution.ts";
import { chooseTerm, type TermRow } from "#lib/store/term.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** A review by its code, of the current term where none is named. */
export type ReviewAddress = { term?: string | undefined; review: string };

/** What stands now of a review, on either basis, and a hash by which one notices that something changed. */
export type CurrentReport = { reviewId: string; reports: Record<Basis, Report>; seen: string };

/** Everything a review's documents are drawn from, as one snapshot. Throws `not found` where there is no such review. */
export async function readReport(
  actor: Actor,
  organisationId: string,
  { term: code, review }: ReviewAddress,
): Promise<CurrentReport> {
  permit(actor, "see", organisationId);
  const term = await chooseTerm(organisationId, { code });
  return database().$transaction((transaction) => reportIn(transaction, organisationId, term, review), {
    isolationLevel: "RepeatableRead",
  });
}

/** The same within a transaction, which sees one snapshot. Callers have asserted the actor. */
export async function reportIn(
  transaction: Prisma.TransactionClient,
  organisationId: string,
  termRow: TermRow,
  code: string,
): Promise<CurrentReport> {
  const row = await transaction.review.findFirst({
    where: { code, termId: termRow.id, archivedAt: null, term: { organisationId } },
    select: { id: true },
  });
  const resolution = await resolutionIn(transaction, organisationId, termRow);
  const review = resolution.reviews.find((each) => each.code === code);
  if (row === null || review === undefined) throw new Refusal("not found");
  const states = await transaction.assessedYear.findMany({ where: { organisationId } });
  const stateOf = new Map(states.map(({ year, state }) => [year, state as YearState]));
  const { organisation, term, branches, settings } = resolution;
  // The narrative stands beside the scorecard, once.
  const { narrative = blankNarrative, ...assessed } = review;
  const report = (basis: Basis): Report => ({
    ...{ organisation, term, branches },
    // Left out where there are none, as in versions frozen before there could be any.
    ...present({ documents: settings.documents }),
    scorecard: buildScorecard(resolution, assessed, basis),
    narrative,
    unapprovedYears: unapprovedYears(review, term, stateOf),
  });
  const reports = { computed: report("computed"), concluded: report("concluded") };
  return { reviewId: row.id, reports, seen: hashText(canonicalJson(encodeExact(reports.computed))) };
}
