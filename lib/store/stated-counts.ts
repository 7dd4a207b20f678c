import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { type Group, groups, type StatedCounts } from "#lib/domain/resolution.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { holdReview, type ReviewAddress, type Stamp } from "#lib/store/hold-review.ts";
import { permit } from "#lib/store/permit.ts";
import { toStatedCounts } from "#lib/store/review-row.ts";
import { chooseTerm } from "#lib/store/term.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

export type GroupCounts = Partial<Record<Group, StatedCounts>>;

/** What the published text of a review states, and who said so. */
export type StandingCounts = Stamp & { counts: GroupCounts };

const asked = { statedCounts: true, statedBy: { select: { name: true } } } as const;

/** Throws `not found` where the term has no such review. */
export async function readStatedCounts(
  actor: Actor,
  organisationId: string,
  { review, term: termCode }: ReviewAddress,
): Promise<StandingCounts> {
  permit(actor, "see", organisationId);
  const term = await chooseTerm(organisationId, { code: termCode });
  const row = await database().review.findFirst({
    where: { code: review, termId: term.id, archivedAt: null },
    include: asked,
  });
  return row === null ? { counts: {}, version: 0, by: null, at: null } : toStanding(row);
}

export type CountsRecorded = { stored: true } | { stored: false; standing: StandingCounts };

/** Records what the published text states, all of it; a group or verdict that is left out is not stated. */
export async function recordStatedCounts(
  actor: Actor,
  organisationId: string,
  address: ReviewAddress,
  { version, counts }: { version: number; counts: GroupCounts },
): Promise<CountsRecorded> {
  permit(actor, "conclude", organisationId);
  return holdReview(organisationId, address, async (transaction, id): Promise<CountsRecorded> => {
    const row = await transaction.review.findUniqueOrThrow({ where: { id }, include: asked });
    const before = toStanding(row);
    if (before.version !== version) return { stored: false, standing: before };
    const [was, is] = [contentOf(before.counts), contentOf(counts)];
    if (JSON.stringify(was) === JSON.stringify(is)) return { stored: true };
    await transaction.statedCount.deleteMany({ where: { reviewId: id } });
    await transaction.statedCount.createMany({ data: rowsOf(id, counts) });
    await transaction.review.update({
      where: { id },
      data: { statedVersion: version + 1, statedAt: new Date(), statedById: actor.userId },
    });
    await recordAudit(transaction, actor, {
      organisationId,
      action: Object.keys(was).length === 0 ? "enter" : "change",
      object: "stated counts",
      key: { review: address.review },
      before: was,
      after: is,
    });
    return { stored: true };
  });
}

/** The rows of the stated counts of a review. */
export const rowsOf = (reviewId: string, counts: GroupCounts) =>
  groups.flatMap((group) =>
    Object.entries(counts[group] ?? {}).map(([verdict, count]) => ({ reviewId, group, verdict, count })),
  );

const toStanding = (row: Prisma.ReviewGetPayload<{ include: typeof asked }>): StandingCounts => ({
  counts: toStatedCounts(row.statedCounts),
  version: row.statedVersion,
  by: row.statedBy?.name ?? null,
  at: row.statedAt,
});

/** By group, as "verdict: count", in one order. */
const contentOf = (counts: GroupCounts): Prisma.InputJsonObject =>
  Object.fromEntries(
    groups.flatMap((group) => {
      const stated = Object.entries(counts[group] ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
      return stated.length === 0 ? [] : [[group, Object.fromEntries(stated)]];
    }),
  );
