import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { frozenReport, frozenText } from "#lib/domain/frozen-review.ts";
import { isSame } from "#lib/domain/is-same.ts";
import type { Basis } from "#lib/domain/scorecard.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { isIntact } from "#lib/store/broken-version.ts";
import { hashText } from "#lib/store/hash-text.ts";
import { permit } from "#lib/store/permit.ts";
import { type ReviewAddress, reportIn } from "#lib/store/read-report.ts";
import { chooseTerm } from "#lib/store/term.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** `seen` is the hash of what stood when the person looked at it: nothing else is frozen. */
export type Freezing = { basis: Basis; seen: string };

/**
 * The review is frozen; or what stands is not what was seen (somebody made the last change), or says nothing that the
 * last version does not say.
 */
export type Frozen =
  | { frozen: true; version: number; hash: string }
  | { frozen: false; why: "changed"; by: string; at: Date }
  | { frozen: false; why: "nothing new"; version: number };

/**
 * Freezes a review, whole, as its next version. Freezings wait for each other, and each sees one snapshot, taken after
 * the one before it: versions are numbered without gaps and chained by their hashes. Throws `not found` where there is
 * no such review, `forbidden` for those who may not conclude.
 */
export async function freezeReview(
  actor: Actor,
  organisationId: string,
  { term: termCode, review }: ReviewAddress,
  { basis, seen }: Freezing,
): Promise<Frozen> {
  permit(actor, "conclude", organisationId);
  const term = await chooseTerm(organisationId, { code: termCode });
  const freeze = async (transaction: Prisma.TransactionClient): Promise<Frozen> => {
    // The first statement: only what follows it takes the snapshot.
    await transaction.$executeRaw`LOCK TABLE review_version IN SHARE ROW EXCLUSIVE MODE`;
    const now = await reportIn(transaction, organisationId, term, review);
    const last = await transaction.reviewVersion.findFirst({
      where: { reviewId: now.reviewId },
      orderBy: { version: "desc" },
    });
    const report = now.reports[basis];
    if (last !== null && isIntact(last) && isSame(frozenReport(last.text), report))
      return { frozen: false, why: "nothing new", version: last.version };
    if (now.seen !== seen)
      return { frozen: false, why: "changed", ...(await lastChange(transaction, organisationId)) };
    const [version, previous, frozenAt] = [(last?.version ?? 0) + 1, last?.hash ?? null, new Date()];
    const text = frozenText({
      ...{ organisation: report.organisation.code, term: term.code, review, version, previous, report },
      ...{ frozenAt: frozenAt.toISOString(), frozenBy: actor.name },
    });
    const hash = hashText(text);
    await transaction.reviewVersion.create({
      data: {
        ...{ reviewId: now.reviewId, version, text, hash, previousHash: previous, frozenAt },
        ...{ frozenById: actor.userId, frozenBy: actor.name },
      },
    });
    await recordAudit(transaction, actor, {
      ...{ organisationId, action: "freeze", object: "review", key: { review, version } },
      after: { basis, hash },
    });
    return { frozen: true, version, hash };
  };
  return database().$transaction(freeze, { isolationLevel: "RepeatableRead", timeout: 10_000 });
}

/** Who changed something last, and when: what has changed since it was seen is at least this. */
async function lastChange(transaction: Prisma.TransactionClient, organisationId: string) {
  const event = await transaction.auditEvent.findFirstOrThrow({
    where: { organisationId },
    orderBy: { id: "desc" },
    select: { actorName: true, at: true },
  });
  return { by: event.actorName, at: event.at };
}
