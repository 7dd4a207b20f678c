import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { type Group, groups, type Target } from "#lib/domain/resolution.ts";
import type { UnsureCriteria } from "#lib/domain/unsure.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { insertPlacedTargets } from "#lib/store/insert-placed-targets.ts";
import { contentOf } from "#lib/store/target-content.ts";
import type { TermRow } from "#lib/store/term.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** A new target, and what was not sure of its criteria where nobody looked them through yet. */
export type NewTarget = Target & { unsure?: UnsureCriteria };

/**
 * Writes new targets in their order, each as the last of its group, each with its event. Callers have asserted the actor,
 * and hold the term.
 */
export async function insertNewTargets(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  { organisationId, term }: { organisationId: string; term: TermRow },
  targets: readonly NewTarget[],
): Promise<void> {
  const ids = { term: term.id, targets: new Map(), criteria: new Map() };
  for (const group of groups) {
    const own = targets.filter((target) => target.group === group);
    if (own.length === 0) continue;
    const first = await openPlaces(transaction, term.id, group, own.length);
    const placed = own.map(({ unsure = {}, ...target }, index) => ({
      ...target,
      ...(Object.keys(unsure).length === 0 ? {} : { unsure }),
      position: first + index,
      recordedById: actor.userId,
    }));
    // Written before the places of the next group are sought, which lie behind them.
    await insertPlacedTargets(transaction, placed, ids, await nextCriterion(transaction, term.id));
  }
  for (const target of targets)
    await recordAudit(transaction, actor, {
      organisationId,
      action: "create",
      object: "target",
      key: { target: target.code, term: term.code },
      after: contentOf(target),
    });
}

/** Places behind the last of a group; those of the Party group come before the government's. Answers the first. */
async function openPlaces(
  transaction: Prisma.TransactionClient,
  termId: string,
  group: Group,
  count: number,
): Promise<number> {
  const before = group === "party" ? { termId, group } : { termId };
  const { _max } = await transaction.target.aggregate({ where: before, _max: { position: true } });
  const position = (_max.position ?? -1) + 1;
  await transaction.target.updateMany({
    where: { termId, position: { gte: position } },
    data: { position: { increment: count } },
  });
  return position;
}

async function nextCriterion(transaction: Prisma.TransactionClient, termId: string): Promise<number> {
  const { _max } = await transaction.criterion.aggregate({ where: { termId }, _max: { position: true } });
  return (_max.position ?? -1) + 1;
}
