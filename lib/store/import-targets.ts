import "server-only";
import type { Resolution } from "#lib/domain/resolution.ts";
import { criterionColumns, thresholdColumns } from "#lib/store/criterion-columns.ts";
import { type Ids, idOf } from "#lib/store/import-ids.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** Targets, criteria and thresholds of a term, in the order of the file; fills `ids`. */
export async function insertTargets(
  transaction: Prisma.TransactionClient,
  { targets }: Resolution,
  ids: Ids,
): Promise<void> {
  const targetRows = await transaction.target.createManyAndReturn({
    data: targets.map(({ criteria: _, ...target }, position) => ({ ...target, position, termId: ids.term })),
    select: { id: true, code: true },
  });
  for (const { code, id } of targetRows) ids.targets.set(code, id);

  const criteria = targets.flatMap((target) =>
    target.criteria.map((criterion) => ({ criterion, targetId: idOf(ids.targets, target.code) })),
  );
  const criterionRows = await transaction.criterion.createManyAndReturn({
    data: criteria.map(({ criterion, targetId }, position) => ({
      ...criterionColumns(criterion),
      position,
      targetId,
      termId: ids.term,
    })),
    select: { id: true, code: true },
  });
  for (const { code, id } of criterionRows) ids.criteria.set(code, id);

  await transaction.threshold.createMany({
    data: criteria.flatMap(({ criterion }) =>
      criterion.thresholds.map((threshold) => ({
        ...thresholdColumns(criterion, threshold),
        criterionId: idOf(ids.criteria, criterion.code),
      })),
    ),
  });
}
