import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import {
  baseFiguresCell,
  branchRatingCell,
  memberRatingCell,
  organisationRatingCell,
  resultCell,
} from "#lib/store/cell-kind.ts";
import { type Ids, idOf } from "#lib/store/import-ids.ts";
import { insertCells } from "#lib/store/insert-cells.ts";
import { columnsOf } from "#lib/store/result-cells.ts";
import type { Prisma } from "#prisma/client/client.ts";

/** Results, ratings and base figures of a term, each as the first version of its cell, entered by the actor. */
export async function insertFigures(
  transaction: Prisma.TransactionClient,
  resolution: Resolution,
  ids: Ids,
  actor: Actor,
): Promise<void> {
  const branchOf = (code: string) => ({ branch_id: idOf(ids.branches, code) });
  const own = { organisation_id: ids.organisation };
  await insertCells(
    transaction,
    resultCell,
    actor,
    resolution.results.map((result) => ({
      criterion_id: idOf(ids.criteria, result.criterion),
      branch_id: result.branch === undefined ? null : idOf(ids.branches, result.branch),
      year: result.year,
      ...columnsOf(result),
    })),
  );
  const ratings = resolution.organisationRatings.map((rating) => ({ ...own, ...rating }));
  await insertCells(transaction, organisationRatingCell, actor, ratings);
  const branchRatings = resolution.branchRatings.map(({ branch, ...rating }) => ({
    ...branchOf(branch),
    ...rating,
  }));
  await insertCells(transaction, branchRatingCell, actor, branchRatings);
  const memberRatings = resolution.memberRatings.map(({ branch, notCompleted, ...counts }) => ({
    ...branchOf(branch),
    ...counts,
    not_completed: notCompleted,
  }));
  await insertCells(transaction, memberRatingCell, actor, memberRatings);
  const baseFigures = resolution.baseFigures.map(({ membersRated, ...figures }) => ({
    ...own,
    ...figures,
    members_rated: membersRated,
  }));
  await insertCells(transaction, baseFiguresCell, actor, baseFigures);
}
