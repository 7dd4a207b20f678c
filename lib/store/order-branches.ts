import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { branchIn } from "#lib/store/branch.ts";
import { type HeldBranch, holdBranches } from "#lib/store/hold-branches.ts";
import { permit } from "#lib/store/permit.ts";

/** Which branch stands where in the order, counted from 1, and whether it came there just now. */
export type BranchPlaced = { moved: boolean; name: string; place: number; count: number };

/** Moves a branch past its neighbour in the order in which tables show them; at the end it stays where it is. */
export async function moveBranch(
  actor: Actor,
  organisationId: string,
  code: string,
  way: "up" | "down",
): Promise<BranchPlaced> {
  permit(actor, "manage branches", organisationId);
  return holdBranches(organisationId, async (transaction, held) => {
    const branch = branchIn(held, code);
    const shown = held.all.filter(({ archivedAt }) => archivedAt === null);
    const at = shown.indexOf(branch);
    const other = shown[way === "up" ? at - 1 : at + 1];
    const placed = { name: branch.name, count: shown.length };
    if (other === undefined) return { ...placed, moved: false, place: at + 1 };
    // Positions are written anew: those that a file brought may hold gaps.
    for (const [position, each] of swapped(held.all, branch, other).entries())
      await transaction.branch.update({ where: { id: each.id }, data: { position } });
    await recordAudit(transaction, actor, {
      ...{ organisationId, action: "reorder", object: "branch", key: { branch: code } },
      before: { position: at + 1 },
      after: { position: shown.indexOf(other) + 1 },
    });
    return { ...placed, moved: true, place: shown.indexOf(other) + 1 };
  });
}

const swapped = (all: HeldBranch[], one: HeldBranch, other: HeldBranch): HeldBranch[] =>
  all.map((each) => (each === one ? other : each === other ? one : each));
