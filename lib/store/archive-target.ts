import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { isReason } from "#lib/domain/is-reason.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { holdTarget, type TargetAddress } from "#lib/store/hold-target.ts";
import { permit } from "#lib/store/permit.ts";

/** The target was put away or brought back; or a reason is missing, or somebody else had done so before. */
export type TargetMoved = { moved: true } | { moved: false; why: "reason" | "other state" };

/** Puts a target away, or brings it back, with a reason; its figures and conclusions stay with it. */
export async function archiveTarget(
  actor: Actor,
  organisationId: string,
  address: TargetAddress,
  { move, reason }: { move: "archive" | "restore"; reason: string },
): Promise<TargetMoved> {
  permit(actor, "manage targets", organisationId);
  if (!isReason(reason)) return { moved: false, why: "reason" };
  return holdTarget(
    organisationId,
    address,
    async (transaction, { id, code, archived, term }): Promise<TargetMoved> => {
      if (archived === (move === "archive")) return { moved: false, why: "other state" };
      await transaction.target.update({
        where: { id },
        data: { archivedAt: move === "archive" ? new Date() : null },
      });
      await recordAudit(transaction, actor, {
        organisationId,
        action: move,
        object: "target",
        key: { target: code, term: term.code },
        after: { reason },
      });
      return { moved: true };
    },
    { archived: true },
  );
}
