import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { type BranchFaults, branchFaults } from "#lib/domain/branch-faults.ts";
import { type BranchYearsFault, branchYearsFault } from "#lib/domain/branch-years.ts";
import { codeOfName } from "#lib/domain/code-of-name.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { Branch } from "#lib/domain/resolution.ts";
import { recordAudit } from "#lib/store/audit.ts";
import {
  type BranchStanding,
  type HeldBranch,
  type HeldBranches,
  holdBranches,
  toBranchStanding,
  wholeBranch,
} from "#lib/store/hold-branches.ts";
import { permit } from "#lib/store/permit.ts";
import { present } from "#lib/store/present.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** The branches of an organisation in their order, those put away too. */
export async function listBranches(actor: Actor, organisationId: string): Promise<BranchStanding[]> {
  permit(actor, "manage branches", organisationId);
  const rows = await database().branch.findMany({
    where: { organisationId },
    include: wholeBranch,
    orderBy: [{ position: "asc" }, { code: "asc" }],
  });
  return rows.map(toBranchStanding);
}

/** Stored; or its fields are at fault, others changed it meanwhile, or its years cannot change so. */
export type BranchRecorded =
  | { stored: true }
  | { stored: false; faults: BranchFaults }
  | { stored: false; stale: BranchStanding }
  | { stored: false; years: BranchYearsFault & { branch: string } };

/** A new branch as it is asked for; without a code it gets one made of its name. */
export type NewBranch = Omit<Branch, "code"> & { code: string | null };

/** Makes a branch, the last in the order. */
export async function createBranch(
  actor: Actor,
  organisationId: string,
  asked: NewBranch,
): Promise<BranchRecorded> {
  permit(actor, "manage branches", organisationId);
  return holdBranches(organisationId, async (transaction, held): Promise<BranchRecorded> => {
    const branch = named(asked, held);
    const refused = refusalOfNew(branch, held);
    if (refused !== null) return refused;
    await insertBranch(transaction, actor, organisationId, branch, held);
    return { stored: true };
  });
}

/** A new branch under its own code, or under one made of its name. */
export const named = (asked: NewBranch, { all }: HeldBranches): Branch => ({
  ...asked,
  code:
    asked.code ??
    codeOfName(
      asked.name,
      all.map(({ code }) => code),
    ),
});

/** Why a new branch cannot be made; null where it can. */
export function refusalOfNew(branch: Branch, { all, years }: HeldBranches) {
  const faults = branchFaults(branch, besides(all, branch.code));
  if (all.some(({ code }) => code === branch.code)) faults.code = "code taken";
  if (Object.keys(faults).length > 0) return { stored: false as const, faults };
  const fault = branchYearsFault(
    null,
    branch,
    years.map((each) => ({ ...each, figures: false })),
  );
  return fault === null ? null : { stored: false as const, years: { ...fault, branch: branch.name } };
}

/** The other branches that are not put away: their names count. */
const besides = (all: HeldBranch[], code: string): HeldBranch[] =>
  all.filter((other) => other.code !== code && other.archivedAt === null);

export async function insertBranch(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  organisationId: string,
  branch: Branch,
  { all }: HeldBranches,
): Promise<{ id: string }> {
  const made = await transaction.branch.create({
    data: { ...branch, organisationId, position: all.length, recordedById: actor.userId },
    select: { id: true },
  });
  await recordAudit(transaction, actor, {
    organisationId,
    action: "create",
    object: "branch",
    key: { branch: branch.code },
    after: contentOf(branch),
  });
  return made;
}

/** The branch of a code. Throws `not found` where there is none, or it was put away and `archived` does not ask for it. */
export function branchIn({ all }: HeldBranches, code: string, { archived = false } = {}): HeldBranch {
  const found = all.find((each) => each.code === code);
  if (found === undefined || (found.archivedAt !== null && !archived)) throw new Refusal("not found");
  return found;
}

/** Changes a branch's name and years, but not its code, upon the version that was seen. */
export async function changeBranch(
  actor: Actor,
  organisationId: string,
  code: string,
  { version, fields }: { version: number; fields: Omit<Branch, "code"> },
): Promise<BranchRecorded> {
  permit(actor, "manage branches", organisationId);
  return holdBranches(organisationId, async (transaction, held): Promise<BranchRecorded> => {
    const before = branchIn(held, code);
    if (before.version !== version) return { stored: false, stale: before };
    const faults = branchFaults({ ...fields, code }, besides(held.all, code));
    if (Object.keys(faults).length > 0) return { stored: false, faults };
    const [was, is] = [contentOf(before), contentOf(fields)];
    if (JSON.stringify(was) === JSON.stringify(is)) return { stored: true };
    const fault = branchYearsFault(before, fields, before.years);
    if (fault !== null) return { stored: false, years: { ...fault, branch: before.name } };
    // A branch that goes on longer did not go into another one then.
    const goesOn = fields.toYear === before.toYear ? {} : { mergedIntoId: null };
    await updateBranch(transaction, actor, before, { ...fields, ...goesOn });
    await recordAudit(transaction, actor, {
      ...{ organisationId, action: "change", object: "branch", key: { branch: code } },
      before: was,
      after: is,
    });
    return { stored: true };
  });
}

/** Writes the next version of a branch. */
export async function updateBranch(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  { id, version }: HeldBranch,
  data: Prisma.BranchUncheckedUpdateInput,
): Promise<void> {
  const stamp = { version: version + 1, recordedAt: new Date(), recordedById: actor.userId };
  await transaction.branch.update({ where: { id }, data: { ...data, ...stamp } });
}

export const contentOf = ({ name, fromYear, toYear }: Omit<Branch, "code">) =>
  present({ name, fromYear, toYear }) as Prisma.InputJsonObject;
