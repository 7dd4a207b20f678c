import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Target } from "#lib/domain/resolution.ts";
import { type ChangeFaultCode, type ChangeGrounds, changeFaults, isSame } from "#lib/domain/target-change.ts";
import { type TargetFault, type TargetFaultCode, targetFaults } from "#lib/domain/target-faults.ts";
import { recordAudit } from "#lib/store/audit.ts";
import { criterionColumns, insertCriterion, thresholdColumns } from "#lib/store/criterion-columns.ts";
import { type HeldTarget, holdTarget, type TargetAddress } from "#lib/store/hold-target.ts";
import { permit } from "#lib/store/permit.ts";
import { type TargetStanding, takenCodes, targetIn } from "#lib/store/target.ts";
import { differingContents } from "#lib/store/target-content.ts";
import { readTargetUse } from "#lib/store/target-use.ts";
import { Prisma } from "#prisma/client/client.ts";

/** Stored; or it cannot be changed so, or it was changed by others meanwhile. */
export type TargetChanged =
  | { stored: true }
  | { stored: false; faults: TargetFault<TargetFaultCode | ChangeFaultCode>[] }
  | { stored: false; stale: TargetStanding };

type Change = { version: number; target: Omit<Target, "code">; grounds: ChangeGrounds };

/**
 * Changes a target, but for its code, upon the version that was seen. While its figures are looked at nobody enters
 * others: the years of the term are held too.
 */
export async function changeTarget(
  actor: Actor,
  organisationId: string,
  address: TargetAddress,
  { version, target, grounds }: Change,
): Promise<TargetChanged> {
  permit(actor, "manage targets", organisationId);
  return holdTarget(organisationId, address, async (transaction, held): Promise<TargetChanged> => {
    const { id, term } = held;
    await transaction.$queryRaw`
      SELECT FROM assessed_year WHERE organisation_id = ${organisationId}::uuid
        AND year BETWEEN ${term.firstYear} AND ${term.lastYear} ORDER BY year FOR UPDATE`;
    const standing = await targetIn(transaction, id);
    if (standing.version !== version) return { stored: false, stale: standing };
    const before = standing.target;
    const after = { ...target, code: held.code };
    const use = await readTargetUse(transaction, { organisationId, term, targetId: id }, before.criteria);
    const faults = [
      ...targetFaults(after, term, { ...(await takenCodes(transaction, term.id, id)), own: codesOf(before) }),
      ...changeFaults(before, after, use, grounds),
    ];
    if (faults.length > 0) return { stored: false, faults };
    if (isSame(before, after)) {
      if (standing.unsure !== null) await confirmTarget(transaction, actor, organisationId, held, grounds);
      return { stored: true };
    }
    await writeTarget(transaction, held, after, { version: version + 1, recordedById: actor.userId });
    const contents = differingContents(before, after);
    await recordAudit(transaction, actor, {
      organisationId,
      action: "change",
      object: "target",
      key: { target: held.code, term: term.code },
      before: contents.before,
      after: { ...contents.after, ...stated(grounds) },
    });
    return { stored: true };
  });
}

const codesOf = ({ code, criteria }: Target): string[] => [code, ...criteria.map((each) => each.code)];

/** The grounds that were given. */
const stated = ({ reason, basis }: ChangeGrounds) =>
  Object.fromEntries(
    Object.entries({ reason: reason.trim(), basis: basis.trim() }).filter(([, text]) => text !== ""),
  );

/** Who saves a target looked through what was not sure of it. */
const lookedThrough = { unsure: Prisma.DbNull };

/** Nothing of it was changed, but somebody looked it through. */
async function confirmTarget(
  transaction: Prisma.TransactionClient,
  actor: Actor,
  organisationId: string,
  { id, code, term }: HeldTarget,
  grounds: ChangeGrounds,
): Promise<void> {
  await transaction.target.update({ where: { id }, data: lookedThrough });
  const key = { target: code, term: term.code };
  const after = stated(grounds);
  await recordAudit(transaction, actor, { organisationId, action: "confirm", object: "target", key, after });
}

async function writeTarget(
  transaction: Prisma.TransactionClient,
  { id, term }: HeldTarget,
  { criteria, code: _, ...own }: Target,
  recorded: { version: number; recordedById: string | null },
): Promise<void> {
  const data = { ...own, ...recorded, ...lookedThrough, recordedAt: new Date() };
  await transaction.target.update({ where: { id }, data });
  const rows = await transaction.criterion.findMany({
    where: { targetId: id },
    select: { id: true, code: true, position: true },
  });
  const places = await placesFor(transaction, term.id, rows, criteria.length);
  await removeCriteria(
    transaction,
    rows.filter(({ code }) => criteria.every((each) => each.code !== code)),
  );
  for (const [index, criterion] of criteria.entries()) {
    const position = places[index] ?? index;
    const row = rows.find(({ code }) => code === criterion.code);
    if (row === undefined)
      await insertCriterion(transaction, criterion, { termId: term.id, targetId: id, position });
    else {
      await transaction.criterion.update({
        where: { id: row.id },
        data: { ...criterionColumns(criterion), position },
      });
      await transaction.threshold.deleteMany({ where: { criterionId: row.id } });
      await transaction.threshold.createMany({
        data: criterion.thresholds.map((each) => ({
          ...thresholdColumns(criterion, each),
          criterionId: row.id,
        })),
      });
    }
  }
}

/** The places of a target's criteria in their term: those they had, and further ones behind all others. */
async function placesFor(
  transaction: Prisma.TransactionClient,
  termId: string,
  rows: { position: number }[],
  count: number,
): Promise<number[]> {
  const { _max } = await transaction.criterion.aggregate({ where: { termId }, _max: { position: true } });
  const own = rows.map(({ position }) => position).toSorted((a, b) => a - b);
  const last = _max.position ?? -1;
  return [...own, ...Array.from({ length: count }, (_, index) => last + 1 + index)].slice(0, count);
}

/** Criteria for which nothing was ever entered; what they said stands in the audit trail. */
async function removeCriteria(transaction: Prisma.TransactionClient, rows: { id: string }[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  await transaction.threshold.deleteMany({ where: { criterionId: { in: ids } } });
  await transaction.criterion.deleteMany({ where: { id: { in: ids } } });
}
