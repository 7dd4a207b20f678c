import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { conclusionFault } from "#lib/domain/conclusion-fault.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { Conclusion } from "#lib/domain/resolution.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { fromDay } from "#lib/store/day.ts";
import { holdReview, type ReviewAddress, type Stamp, stampOf, withRecorder } from "#lib/store/hold-review.ts";
import { permit } from "#lib/store/permit.ts";
import { present } from "#lib/store/present.ts";
import { resolutionIn } from "#lib/store/read-resolution.ts";
import { toConclusion } from "#lib/store/review-row.ts";
import { chooseTerm } from "#lib/store/term.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** What is concluded on a target. */
export type Concluding = Omit<Conclusion, "target">;

/** What stands of a target's conclusion: null where there is none (any more). */
export type StandingConclusion = Stamp & { conclusion: Conclusion | null };

/** Who recorded which conclusion of a review, by target; cleared ones too. */
export async function readConclusions(
  actor: Actor,
  organisationId: string,
  { review, term: termCode }: ReviewAddress,
): Promise<Map<string, StandingConclusion>> {
  permit(actor, "see", organisationId);
  const term = await chooseTerm(organisationId, { code: termCode });
  const rows = await database().conclusion.findMany({
    where: { review: { code: review, termId: term.id, archivedAt: null } },
    include: { target: { select: { code: true } }, ...withRecorder },
  });
  return new Map(
    rows.map((row) => [row.target.code, { ...stampOf(row), conclusion: toConclusion(row.target.code, row) }]),
  );
}

/** Stored; or a reason is missing beside the computed verdict, or somebody else concluded meanwhile. */
export type ConclusionRecorded =
  | { stored: true }
  | { stored: false; why: "reason"; computed: Verdict }
  | { stored: false; why: "stale"; standing: StandingConclusion };

type ConclusionChange = {
  target: string;
  /** The version that was seen; 0 where there was none. */
  version: number;
  /** Null clears it. */
  concluding: Concluding | null;
};

/**
 * Records what the conference concluded on a target, as a new version. A verdict that differs from the computed one at
 * this moment asks for a reason. Throws `not found` for a target that the review does not assess.
 */
export async function recordConclusion(
  actor: Actor,
  organisationId: string,
  address: ReviewAddress,
  { target, version, concluding }: ConclusionChange,
): Promise<ConclusionRecorded> {
  permit(actor, "conclude", organisationId);
  return holdReview(organisationId, address, async (transaction, reviewId): Promise<ConclusionRecorded> => {
    // Figures under way are waited for, and later ones wait: the conclusion rests on what it was recorded beside.
    await transaction.$queryRaw`
      SELECT FROM assessed_year WHERE organisation_id = ${organisationId}::uuid ORDER BY year FOR UPDATE`;
    const computed = await computedVerdict(transaction, organisationId, address, target);
    if (concluding !== null && conclusionFault(concluding, computed) !== null)
      return { stored: false, why: "reason", computed };
    const place = { organisationId, reviewId, review: address.review };
    const { row, before } = await standingIn(transaction, place, target);
    if ((row?.version ?? 0) !== version)
      return { stored: false, why: "stale", standing: { ...stampOf(row), conclusion: before } };
    const conclusion = concluding && { ...withItsReason(concluding, computed), target };
    if (before !== null || conclusion !== null)
      await writeConclusion(transaction, actor, place, { target, conclusion });
    return { stored: true };
  });
}

/** The review that is held. */
type Place = { organisationId: string; reviewId: string; review: string };

async function standingIn(transaction: Prisma.TransactionClient, { reviewId }: Place, target: string) {
  const { id: targetId } = await transaction.target.findFirstOrThrow({
    where: { code: target, term: { reviews: { some: { id: reviewId } } } },
    select: { id: true },
  });
  const key = { reviewId, targetId };
  const row = await transaction.conclusion.findUnique({
    where: { reviewId_targetId: key },
    include: withRecorder,
  });
  return { key, row, before: row && toConclusion(target, row) };
}

/** Writes a conclusion as the next version, with its event. Callers have asserted the actor, and hold the review. */
export async function writeConclusion(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  place: Place,
  { target, conclusion }: { target: string; conclusion: Conclusion | null },
): Promise<void> {
  const { key, row, before } = await standingIn(transaction, place, target);
  const version = (row?.version ?? 0) + 1;
  await write(transaction, key, conclusion, { version, recordedById: actor.userId });
  await recordAudit(transaction, actor, {
    organisationId: place.organisationId,
    action: before === null ? "enter" : "change",
    object: "conclusion",
    key: { review: place.review, target },
    before: contentOf(before),
    after: contentOf(conclusion),
  });
}

/** A reason explains a difference; where there is none, one that was written for another verdict explains nothing. */
function withItsReason({ reason, ...concluding }: Concluding, computed: Verdict): Concluding {
  return reason === undefined || concluding.verdict === computed ? concluding : { ...concluding, reason };
}

async function computedVerdict(
  transaction: Prisma.TransactionClient,
  organisationId: string,
  address: ReviewAddress,
  target: string,
): Promise<Verdict> {
  const term = await chooseTerm(organisationId, { code: address.term });
  const resolution = await resolutionIn(transaction, organisationId, term);
  const review = resolution.reviews.find(({ code }) => code === address.review);
  const row = review && buildScorecard(resolution, review).rows.find((each) => each.target.code === target);
  if (row === undefined) throw new Refusal("not found");
  return row.verdict;
}

async function write(
  transaction: Prisma.TransactionClient,
  key: { reviewId: string; targetId: string },
  conclusion: Conclusion | null,
  stamp: { version: number; recordedById: string | null },
): Promise<void> {
  const columns = {
    verdict: conclusion?.verdict ?? null,
    text: conclusion?.text ?? null,
    reason: conclusion?.reason ?? null,
    concludedBy: conclusion?.by ?? null,
    concludedOn: conclusion?.on === undefined ? null : fromDay(conclusion.on),
    ...stamp,
    recordedAt: new Date(),
  };
  await transaction.conclusion.upsert({
    where: { reviewId_targetId: key },
    create: { ...key, ...columns },
    update: columns,
  });
}

function contentOf(conclusion: Conclusion | null): Prisma.InputJsonObject {
  if (conclusion === null) return {};
  const { verdict, text, reason, by, on } = conclusion;
  return present({ verdict, text, reason, by, on });
}
