import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { frozenReport } from "#lib/domain/frozen-review.ts";
import type { FrozenMark, Report } from "#lib/domain/report.ts";
import type { Held } from "#lib/forms/held-version.ts";
import { brokenVersion, isIntact } from "#lib/store/broken-version.ts";
import { hashText } from "#lib/store/hash-text.ts";
import { permit } from "#lib/store/permit.ts";
import { toMark, withFormalities } from "#lib/store/review-versions.ts";
import { database } from "#prisma/database.ts";

/** A version found by its hash: `report` is null where it is not what was frozen, `latest` is the newest number of its review, `broken` the first one that was tampered with. */
export type FoundVersion = { mark: FrozenMark; report: Report | null; latest: number; broken: number | null };

/**
 * The version whose hash, or whose text, somebody holds; recomputed, with the chain back to version 1. Null where there
 * is none in an organisation that the actor may see: what one may not see is unknown.
 */
export async function findFrozen(actor: Actor, held: Held): Promise<FoundVersion | null> {
  const row = await database().reviewVersion.findFirst({
    where: {
      hash: "hash" in held ? held.hash : hashText(held.text),
      review: {
        archivedAt: null,
        term: {
          organisation: {
            archivedAt: null,
            id: { in: actor.memberships.map(({ organisationId }) => organisationId) },
          },
        },
      },
    },
    include: { ...withFormalities, review: { select: { term: { select: { organisationId: true } } } } },
  });
  if (row === null) return null;
  permit(actor, "see", row.review.term.organisationId);
  const chain = await database().reviewVersion.findMany({
    where: { reviewId: row.reviewId },
    orderBy: { version: "asc" },
  });
  const upTo = chain.filter(({ version }) => version <= row.version);
  return {
    mark: toMark(row),
    report: isIntact(row) ? frozenReport(row.text) : null,
    latest: chain.length,
    broken: brokenVersion(upTo),
  };
}
