import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { type Ids, idOf, marks } from "#lib/store/import-ids.ts";
import { toColumns } from "#lib/store/reached-columns.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** Results, ratings and base figures of a term, each as the first version of its cell, entered by the actor. */
export async function insertFigures(
  transaction: Prisma.TransactionClient,
  resolution: Resolution,
  ids: Ids,
  actor: Actor,
): Promise<void> {
  const first = { version: 1, recordedById: actor.userId };
  const branchOf = (code: string) => ({ branchId: idOf(ids.branches, code) });
  const ofOrganisation = { organisationId: ids.organisation, ...first };
  await transaction.result.createMany({
    data: resolution.results.map((result) => ({
      criterionId: idOf(ids.criteria, result.criterion),
      branchId: result.branch === undefined ? null : idOf(ids.branches, result.branch),
      year: result.year,
      ...toColumns(result),
      ...marks(result),
      ...first,
    })),
  });
  await transaction.organisationRating.createMany({
    data: resolution.organisationRatings.map((rating) => ({ ...rating, ...ofOrganisation })),
  });
  await transaction.branchRating.createMany({
    data: resolution.branchRatings.map(({ branch, ...rating }) => ({
      ...rating,
      ...branchOf(branch),
      ...first,
    })),
  });
  await transaction.memberRating.createMany({
    data: resolution.memberRatings.map(({ branch, ...counts }) => ({
      ...counts,
      ...branchOf(branch),
      ...first,
    })),
  });
  await transaction.baseFigures.createMany({
    data: resolution.baseFigures.map((figures) => ({ ...figures, ...ofOrganisation })),
  });
}
