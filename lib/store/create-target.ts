import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Group, Target } from "#lib/domain/resolution.ts";
import { type TargetFault, targetFaults } from "#lib/domain/target-faults.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { insertCriterion } from "#lib/store/criterion-columns.ts";
import { holdTerm } from "#lib/store/hold-target.ts";
import { permit } from "#lib/store/permit.ts";
import { takenCodes } from "#lib/store/target.ts";
import { contentOf } from "#lib/store/target-content.ts";
import type { Prisma } from "#prisma/client/client.ts";

export type TargetCreated = { stored: true } | { stored: false; faults: TargetFault[] };

/** Makes a target of a term with its criteria and thresholds, the last of its group. */
export async function createTarget(
  actor: Actor,
  organisationId: string,
  { term: code }: { term?: string | undefined },
  target: Target,
): Promise<TargetCreated> {
  permit(actor, "manage targets", organisationId);
  return holdTerm(organisationId, code, async (transaction, term): Promise<TargetCreated> => {
    const faults = targetFaults(target, term, await takenCodes(transaction, term.id, null));
    if (faults.length > 0) return { stored: false, faults };
    const { criteria, ...own } = target;
    const position = await openPlace(transaction, term.id, target.group);
    const row = await transaction.target.create({
      data: { ...own, position, termId: term.id, recordedById: actor.userId },
    });
    const { _max } = await transaction.criterion.aggregate({
      where: { termId: term.id },
      _max: { position: true },
    });
    const first = (_max.position ?? -1) + 1;
    for (const [index, criterion] of criteria.entries())
      await insertCriterion(transaction, criterion, {
        termId: term.id,
        targetId: row.id,
        position: first + index,
      });
    await recordAudit(transaction, actor, {
      organisationId,
      action: "create",
      object: "target",
      key: { target: target.code, term: term.code },
      after: contentOf(target),
    });
    return { stored: true };
  });
}

/** A place behind the last of a group; those of the Party group come before the government's. */
async function openPlace(
  transaction: Prisma.TransactionClient,
  termId: string,
  group: Group,
): Promise<number> {
  const before = group === "party" ? { termId, group } : { termId };
  const { _max } = await transaction.target.aggregate({ where: before, _max: { position: true } });
  const position = (_max.position ?? -1) + 1;
  await transaction.target.updateMany({
    where: { termId, position: { gte: position } },
    data: { position: { increment: 1 } },
  });
  return position;
}
