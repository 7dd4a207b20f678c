import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { blankNarrative } from "#lib/domain/narrative.ts";
import { partsOf } from "#lib/domain/narrative-part.ts";
import type { Resolution, Review } from "#lib/domain/resolution.ts";
import { partialResultCell } from "#lib/store/cell-kind.ts";
import { fromDay } from "#lib/store/day.ts";
import { type Ids, idOf } from "#lib/store/import-ids.ts";
import { insertCells } from "#lib/store/insert-cells.ts";
import { writePart } from "#lib/store/narrative-rows.ts";
import { columnsOf } from "#lib/store/result-cells.ts";
import { rowsOf } from "#lib/store/stated-counts.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** Reviews of a term with their partial results, conclusions, stated counts and narratives. */
export async function insertReviews(
  transaction: Prisma.TransactionClient,
  { reviews }: Resolution,
  ids: Ids,
  actor: Actor,
): Promise<void> {
  for (const [position, review] of reviews.entries())
    await insertReview(transaction, { review, position }, ids, actor);
}

async function insertReview(
  transaction: Prisma.TransactionClient,
  { review, position }: { review: Review; position: number },
  ids: Ids,
  actor: Actor,
): Promise<void> {
  const { code, kind, name, throughYear, partialYear, heldOn, countOnTrackAsMet } = review;
  const { id: reviewId } = await transaction.review.create({
    data: {
      ...{ code, kind, name, throughYear, partialYear, countOnTrackAsMet, position },
      recordedById: actor.userId,
      heldOn: heldOn === undefined ? null : fromDay(heldOn),
      termId: ids.term,
    },
    select: { id: true },
  });
  const first = { reviewId, version: 1, recordedById: actor.userId };
  await insertCells(
    transaction,
    partialResultCell,
    actor,
    review.partialResults.map((result) => ({
      review_id: reviewId,
      criterion_id: idOf(ids.criteria, result.criterion),
      branch_id: result.branch === undefined ? null : idOf(ids.branches, result.branch),
      ...columnsOf(result),
    })),
  );
  await transaction.conclusion.createMany({
    data: review.conclusions.map(({ target, by, on, ...conclusion }) => ({
      ...conclusion,
      targetId: idOf(ids.targets, target),
      concludedBy: by,
      concludedOn: on === undefined ? null : fromDay(on),
      ...first,
    })),
  });
  await transaction.statedCount.createMany({ data: rowsOf(reviewId, review.statedCounts ?? {}) });
  const writing = {
    ...{ reviewId, recordedById: actor.userId },
    targetIdOf: (code: string) => idOf(ids.targets, code),
  };
  for (const part of partsOf(review.narrative ?? blankNarrative))
    await writePart(transaction, part, 1, writing);
}
