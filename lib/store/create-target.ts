import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Target } from "#lib/domain/resolution.ts";
import { type TargetFault, targetFaults } from "#lib/domain/target-faults.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { insertCriterion } from "#lib/store/criterion-columns.ts";
import { holdTerm } from "#lib/store/hold-target.ts";
import { permit } from "#lib/store/permit.ts";
import { takenCodes } from "#lib/store/target.ts";
import { contentOf } from "#lib/store/target-content.ts";

export type TargetCreated = { stored: true } | { stored: false; faults: TargetFault[] };

/** Makes a target of a term with its criteria and thresholds, the last of its term. */
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
    const [targets, others] = [
      await transaction.target.aggregate({ where: { termId: term.id }, _max: { position: true } }),
      await transaction.criterion.aggregate({ where: { termId: term.id }, _max: { position: true } }),
    ];
    const position = (targets._max.position ?? -1) + 1;
    const row = await transaction.target.create({
      data: { ...own, position, termId: term.id, recordedById: actor.userId },
    });
    const first = (others._max.position ?? -1) + 1;
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
