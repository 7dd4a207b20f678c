import "server-only";
import type { Target } from "#lib/domain/resolution.ts";
import type { UnsureCriteria } from "#lib/domain/unsure.ts";
import { criterionColumns, thresholdColumns } from "#lib/store/criterion-columns.ts";
import { type Ids, idOf } from "#lib/store/import-ids.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** A new target with its place in the term, and who made it; nobody where it came by a file. */
export type PlacedTarget = Target & {
  position: number;
  recordedById?: string | null;
  unsure?: UnsureCriteria | undefined;
};

/** Writes new targets, criteria and thresholds of a term, criteria in places from `first` on; fills `ids`. */
export async function insertPlacedTargets(
  transaction: Prisma.TransactionClient,
  targets: readonly PlacedTarget[],
  ids: Pick<Ids, "term" | "targets" | "criteria">,
  first: number,
): Promise<void> {
  const targetRows = await transaction.target.createManyAndReturn({
    data: targets.map(({ criteria: _, unsure, ...target }) => ({
      ...target,
      ...(unsure === undefined ? {} : { unsure: unsure as Prisma.InputJsonObject }),
      termId: ids.term,
    })),
    select: { id: true, code: true },
  });
  for (const { code, id } of targetRows) ids.targets.set(code, id);

  const criteria = targets.flatMap((target) =>
    target.criteria.map((criterion) => ({ criterion, targetId: idOf(ids.targets, target.code) })),
  );
  const criterionRows = await transaction.criterion.createManyAndReturn({
    data: criteria.map(({ criterion, targetId }, index) => ({
      ...criterionColumns(criterion),
      position: first + index,
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
