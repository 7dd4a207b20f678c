import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { branchFaults } from "#lib/domain/branch-faults.ts";
import { type BranchYearsFault, branchYearsFault } from "#lib/domain/branch-years.ts";
import { isReason } from "#lib/domain/is-reason.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { branchIn, updateBranch } from "#lib/store/branch.ts";
import { holdBranches } from "#lib/store/hold-branches.ts";
import { permit } from "#lib/store/permit.ts";

/** The branch was put away or brought back; or it cannot be, and why. */
export type BranchMoved =
  | { moved: true }
  | { moved: false; why: "reason" | "other state" | "name taken" }
  | { moved: false; years: BranchYearsFault };

/**
 * Puts a branch away that was made by mistake, or brings it back, with a reason. One that has figures has been there: it
 * is ended, not put away.
 */
export async function archiveBranch(
  actor: Actor,
  organisationId: string,
  code: string,
  { move, reason }: { move: "archive" | "restore"; reason: string },
): Promise<BranchMoved> {
  permit(actor, "manage branches", organisationId);
  if (!isReason(reason)) return { moved: false, why: "reason" };
  return holdBranches(organisationId, async (transaction, held): Promise<BranchMoved> => {
    const branch = branchIn(held, code, { archived: true });
    const archives = move === "archive";
    if ((branch.archivedAt !== null) === archives) return { moved: false, why: "other state" };
    const [before, after] = archives ? [branch, null] : [null, branch];
    const fault = branchYearsFault(before, after, branch.years);
    if (fault !== null) return { moved: false, years: fault };
    const others = held.all.filter((other) => other !== branch && other.archivedAt === null);
    if (!archives && branchFaults(branch, others).name !== undefined)
      return { moved: false, why: "name taken" };
    await updateBranch(transaction, actor, branch, { archivedAt: archives ? new Date() : null });
    await recordAudit(transaction, actor, {
      ...{ organisationId, action: move, object: "branch", key: { branch: code } },
      after: { note: reason },
    });
    return { moved: true };
  });
}
