import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { isReason } from "#lib/domain/is-reason.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { holdReview, type ReviewAddress } from "#lib/store/hold-review.ts";
import { permit } from "#lib/store/permit.ts";

/** The review was put away or brought back; or a reason is missing, or somebody else had done so before. */
export type ReviewMoved = { moved: true } | { moved: false; why: "reason" | "other state" };

/** Puts a review away, or brings it back, with a reason; nothing of it is lost. */
export async function archiveReview(
  actor: Actor,
  organisationId: string,
  address: ReviewAddress,
  { move, reason }: { move: "archive" | "restore"; reason: string },
): Promise<ReviewMoved> {
  permit(actor, "archive reviews", organisationId);
  if (!isReason(reason)) return { moved: false, why: "reason" };
  return holdReview(
    organisationId,
    address,
    async (transaction, id): Promise<ReviewMoved> => {
      const { code, archivedAt } = await transaction.review.findUniqueOrThrow({ where: { id } });
      if ((archivedAt !== null) === (move === "archive")) return { moved: false, why: "other state" };
      await transaction.review.update({
        where: { id },
        data: { archivedAt: move === "archive" ? new Date() : null },
      });
      await recordAudit(transaction, actor, {
        organisationId,
        action: move,
        object: "review",
        key: { review: code },
        after: { note: reason },
      });
      return { moved: true };
    },
    { archived: true },
  );
}
