import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { activeIn } from "#lib/domain/active-in.ts";
import type { EnteredBase, EnteredCounts, FigureEntry } from "#lib/domain/entry.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import {
  baseFiguresCell,
  branchRatingCell,
  memberRatingCell,
  organisationRatingCell,
} from "#lib/store/cell-kind.ts";
import { permit } from "#lib/store/permit.ts";
import { type KindChange, type Recorded, recordCells } from "#lib/store/record-cells.ts";
import { database } from "#prisma/database.ts";

/** Changed ratings and base figures, each upon the version it was changed at. */
export type FigureChange = FigureEntry & { version: number };

/**
 * Stores changed ratings and base figures, all or none. Throws `not found` for a branch or year that is not this
 * organisation's, `forbidden` for those who may not enter figures.
 */
export async function recordFigures(
  actor: Actor,
  organisationId: string,
  changes: FigureChange[],
): Promise<Recorded> {
  permit(actor, "enter figures", organisationId);
  const toChange = await openFigures(actor, organisationId);
  return recordCells(actor, organisationId, changes.map(toChange));
}

/**
 * How changed ratings and base figures of an organisation become changes of its cells. The function it answers throws
 * `not found` for a branch that is not there, or not active in the year.
 */
export async function openFigures(
  actor: Actor,
  organisationId: string,
): Promise<(change: FigureChange) => KindChange> {
  permit(actor, "enter figures", organisationId);
  const branches = await database().branch.findMany({
    where: { organisationId, archivedAt: null },
    select: { id: true, code: true, fromYear: true, toYear: true },
  });
  const branchId = (code: string, year: number) => {
    const branch = branches.find((candidate) => candidate.code === code);
    if (branch === undefined || !activeIn(branch, year)) throw new Refusal("not found");
    return branch.id;
  };
  return (change) => toCellChange(organisationId, change, branchId);
}

function toCellChange(
  organisationId: string,
  change: FigureChange,
  branchId: (code: string, year: number) => string,
): KindChange {
  const { year, version } = change;
  const common = { organisationId, year, version };
  switch (change.kind) {
    case "organisation rating":
      return {
        ...common,
        kind: organisationRatingCell,
        key: { organisation_id: organisationId, year },
        named: {},
        values: { ...change.value },
      };
    case "branch rating":
      return {
        ...common,
        kind: branchRatingCell,
        key: { branch_id: branchId(change.branch, year), year },
        named: { branch: change.branch },
        values: { ...change.value },
      };
    case "member rating":
      return {
        ...common,
        kind: memberRatingCell,
        key: { branch_id: branchId(change.branch, year), year },
        named: { branch: change.branch },
        values: memberColumns(change.value),
      };
    case "base figures":
      return {
        ...common,
        kind: baseFiguresCell,
        key: { organisation_id: organisationId, year },
        named: {},
        values: baseColumns(change.value),
      };
  }
}

function memberColumns(counts: EnteredCounts | null) {
  if (counts === null) return {};
  const { notCompleted, ...columns } = counts;
  return { ...columns, not_completed: notCompleted };
}

function baseColumns(figures: EnteredBase | null) {
  if (figures === null) return {};
  const { membersRated, ...columns } = figures;
  return { ...columns, members_rated: membersRated ?? null };
}
