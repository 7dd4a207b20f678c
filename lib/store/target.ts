import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Group, Target, Term } from "#lib/domain/resolution.ts";
import type { TargetUse } from "#lib/domain/target-change.ts";
import type { TakenCodes } from "#lib/domain/target-faults.ts";
import type { UnsureCriteria } from "#lib/domain/unsure.ts";
import { type Stamp, stampOf, withRecorder } from "#lib/store/hold-review.ts";
import { holdTarget, type TargetAddress } from "#lib/store/hold-target.ts";
import { permit } from "#lib/store/permit.ts";
import { toTargets } from "#lib/store/resolution-row.ts";
import { readTargetUse } from "#lib/store/target-use.ts";
import { chooseTerm } from "#lib/store/term.ts";
import { Prisma } from "#prisma/client/client.ts";
import { database } from "#prisma/database.ts";

/** A target as its form shows it, with what was not sure of it where it came by a table and nobody looked it through. */
export type TargetStanding = Stamp & { target: Target; unsure: UnsureCriteria | null };

/** A target as those who manage a term's targets see it, archived ones too. */
export type ListedTarget = {
  code: string;
  text: string;
  group: Group;
  archivedAt: Date | null;
  isUnsure: boolean;
};

/** The targets of a term, archived ones too, and every code that is taken in it. */
export async function listTargets(
  actor: Actor,
  organisationId: string,
  { term: code }: { term?: string | undefined },
): Promise<{ term: Term; targets: ListedTarget[]; taken: TakenCodes }> {
  permit(actor, "manage targets", organisationId);
  const { id, ...term } = await chooseTerm(organisationId, { code });
  const rows = await database().target.findMany({
    where: { termId: id },
    select: { code: true, text: true, group: true, archivedAt: true, unsure: true },
    orderBy: { position: "asc" },
  });
  const targets = rows.map(({ unsure, ...row }) => ({
    ...{ ...row, group: row.group as Group, isUnsure: unsure !== null },
  }));
  return { term, targets, taken: await takenCodes(database(), id, null) };
}

/** The codes of a term's targets that nobody looked through since they were read out of a table. */
export async function listUnsureTargets(
  actor: Actor,
  organisationId: string,
  term: string,
): Promise<string[]> {
  permit(actor, "see", organisationId);
  const rows = await database().target.findMany({
    where: { term: { organisationId, code: term }, archivedAt: null, unsure: { not: Prisma.DbNull } },
    select: { code: true },
    orderBy: { position: "asc" },
  });
  return rows.map(({ code }) => code);
}

/** A target as it stands, what rests on it, and the codes that others of its term bear. */
export async function readTarget(
  actor: Actor,
  organisationId: string,
  address: TargetAddress,
): Promise<TargetStanding & { term: Term; use: TargetUse; taken: TakenCodes }> {
  permit(actor, "manage targets", organisationId);
  return holdTarget(organisationId, address, async (transaction, { id, term }) => {
    const standing = await targetIn(transaction, id);
    const { id: _, ...named } = term;
    const place = { organisationId, term, targetId: id };
    return {
      ...standing,
      term: named,
      use: await readTargetUse(transaction, place, standing.target.criteria),
      taken: await takenCodes(transaction, term.id, id),
    };
  });
}

/** A target with its criteria and thresholds, as the transaction sees it. Callers have asserted the actor. */
export async function targetIn(transaction: Prisma.TransactionClient, id: string): Promise<TargetStanding> {
  const row = await transaction.target.findUniqueOrThrow({ where: { id }, include: withRecorder });
  const criteria = await transaction.criterion.findMany({
    where: { targetId: id },
    orderBy: { position: "asc" },
  });
  const thresholds = await transaction.threshold.findMany({
    where: { criterion: { targetId: id } },
    orderBy: { fromYear: "asc" },
  });
  const [target] = toTargets([row], criteria, thresholds);
  if (target === undefined) throw new Error("a target without a row");
  return { target, unsure: row.unsure as UnsureCriteria | null, ...stampOf(row) };
}

/** The codes that targets and criteria of a term bear, archived ones too; but for one target's own. */
export async function takenCodes(
  transaction: Prisma.TransactionClient,
  termId: string,
  but: string | null,
): Promise<TakenCodes> {
  const [targets, criteria] = [
    await transaction.target.findMany({ where: { termId }, select: { id: true, code: true } }),
    await transaction.criterion.findMany({ where: { termId }, select: { targetId: true, code: true } }),
  ];
  return {
    targets: targets.filter(({ id }) => id !== but).map(({ code }) => code),
    criteria: criteria.filter(({ targetId }) => targetId !== but).map(({ code }) => code),
  };
}
