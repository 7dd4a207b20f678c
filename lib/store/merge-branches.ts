import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { activeIn } from "#lib/domain/active-in.ts";
import { branchYearsFault } from "#lib/domain/branch-years.ts";
import { recordAudit } from "#lib/store/audit.ts";
import {
  type BranchRecorded,
  branchIn,
  contentOf,
  insertBranch,
  named,
  refusalOfNew,
  updateBranch,
} from "#lib/store/branch.ts";
import { type HeldBranch, type HeldBranches, holdBranches } from "#lib/store/hold-branches.ts";
import { permit } from "#lib/store/permit.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** Branches that end with a year, each upon the version that was seen, and the one that goes on from them. */
export type Merger = {
  branches: { code: string; version: number }[];
  lastYear: number;
  into: { code: string } | { name: string };
};

/**
 * Merged; or what a branch recorded may meet, or the years do not fit: one that ends is not active, none is active after
 * it, or others went into it later than it would end.
 */
export type BranchesMerged =
  | BranchRecorded
  | {
      stored: false;
      why: "none" | "into itself" | "not active" | "not active after" | "heir of another";
      branch: string;
    };

/**
 * Ends branches and lets one go on from them, a new one or one that is there. What was entered for a branch stays with
 * it: nothing is moved, added up or lost.
 */
export async function mergeBranches(
  actor: Actor,
  organisationId: string,
  merger: Merger,
): Promise<BranchesMerged> {
  permit(actor, "manage branches", organisationId);
  return holdBranches(organisationId, async (transaction, held): Promise<BranchesMerged> => {
    const ending = merger.branches.map(({ code }) => branchIn(held, code));
    const refused = refusalOf(ending, held, merger);
    if (refused !== null) return refused;
    // Seen from the branch that goes on they have ended: it may take one's name.
    const all = held.all.map((each) => (ending.includes(each) ? { ...each, toYear: merger.lastYear } : each));
    const into = await heir(transaction, actor, organisationId, { ...held, all }, merger);
    if ("stored" in into) return into;
    for (const branch of ending) {
      const after = { ...branch, toYear: merger.lastYear };
      await updateBranch(transaction, actor, branch, { toYear: merger.lastYear, mergedIntoId: into.id });
      await recordAudit(transaction, actor, {
        ...{ organisationId, action: "merge", object: "branch", key: { branch: branch.code } },
        before: contentOf(branch),
        after: { ...contentOf(after), mergedInto: into.name },
      });
    }
    return { stored: true };
  });
}

function refusalOf(
  ending: HeldBranch[],
  held: HeldBranches,
  { branches, lastYear, into }: Merger,
): Exclude<BranchesMerged, { stored: true }> | null {
  if (ending.length === 0) return { stored: false, why: "none", branch: "" };
  for (const [index, branch] of ending.entries()) {
    if (branches[index]?.version !== branch.version) return { stored: false, stale: branch };
    if (!activeIn(branch, lastYear)) return { stored: false, why: "not active", branch: branch.name };
    const fault = branchYearsFault(branch, { ...branch, toYear: lastYear }, branch.years);
    if (fault !== null) return { stored: false, years: { ...fault, branch: branch.name } };
    // Those that went into it did so with their last year: it goes on at least until the year after.
    const before = held.all.find((each) => each.mergedInto?.code === branch.code && endsFrom(each, lastYear));
    if (before !== undefined) return { stored: false, why: "heir of another", branch: branch.name };
  }
  if ("name" in into) return null;
  const heir = branchIn(held, into.code);
  if (ending.includes(heir)) return { stored: false, why: "into itself", branch: heir.name };
  return activeIn(heir, lastYear + 1) ? null : { stored: false, why: "not active after", branch: heir.name };
}

const endsFrom = ({ toYear }: HeldBranch, year: number): boolean => toYear !== null && toYear >= year;

/** The branch that goes on, made where it is new. */
async function heir(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  organisationId: string,
  held: HeldBranches,
  { lastYear, into }: Merger,
): Promise<{ id: string; name: string } | Exclude<BranchRecorded, { stored: true }>> {
  if ("code" in into) return branchIn(held, into.code);
  const branch = named({ code: null, name: into.name, fromYear: lastYear + 1, toYear: null }, held);
  const refused = refusalOfNew(branch, held);
  if (refused !== null) return refused;
  return { name: branch.name, ...(await insertBranch(transaction, actor, organisationId, branch, held)) };
}
