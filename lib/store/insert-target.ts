import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Group, Target } from "#lib/domain/resolution.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { insertCriterion } from "#lib/store/criterion-columns.ts";
import { contentOf } from "#lib/store/target-content.ts";
import type { TermRow } from "#lib/store/term.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** Writes a new target as the last of its group, with its event. Callers have asserted the actor, and hold the term. */
export async function insertTarget(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  { organisationId, term }: { organisationId: string; term: TermRow },
  target: Target,
): Promise<void> {
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
