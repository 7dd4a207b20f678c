import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import type { EnteredBase, EnteredCounts, EnteredRating } from "#lib/domain/entry.ts";
import type { Grade } from "#lib/domain/grade.ts";
import { toBaseFigures, toMemberRating } from "#lib/store/figure-row.ts";
import { permit } from "#lib/store/permit.ts";
import { present } from "#lib/store/present.ts";
import { database } from "#prisma/database.ts";

/** A cell as it stands: `value` null where it was cleared; who filled it last, and when. */
export type FigureCell<Value> = {
  branch: string | null;
  year: number;
  version: number;
  value: Value | null;
  by: string | null;
  at: Date;
};

const named = { recordedBy: { select: { name: true } } } as const;
const branched = { ...named, branch: { select: { code: true } } } as const;

type Row = { version: number; recordedAt: Date; recordedBy: { name: string } | null; year: number };

function toCell<Value>(row: Row, branch: string | null, value: Value | null): FigureCell<Value> {
  const { year, version, recordedBy, recordedAt } = row;
  return { branch, year, version, value, by: recordedBy?.name ?? null, at: recordedAt };
}

type RatingRow = Row & { rating: string | null; basis: string | null; note: string | null };

const toRatingCell = (row: RatingRow, branch: string | null): FigureCell<EnteredRating> =>
  toCell(row, branch, {
    rating: row.rating as Grade | null,
    ...present({ basis: row.basis, note: row.note }),
  });

/** The ratings of the organisation (`branch` null) and of its branches that were ever filled. */
export async function readRatingCells(
  actor: Actor,
  organisationId: string,
): Promise<FigureCell<EnteredRating>[]> {
  permit(actor, "see", organisationId);
  const [own, ofBranches] = await Promise.all([
    database().organisationRating.findMany({ where: { organisationId }, include: named }),
    database().branchRating.findMany({ where: { branch: { organisationId } }, include: branched }),
  ]);
  return [
    ...own.map((row) => toRatingCell(row, null)),
    ...ofBranches.map((row) => toRatingCell(row, row.branch.code)),
  ];
}

/** The member counts of a year's branches that were ever filled. */
export async function readMemberCells(
  actor: Actor,
  organisationId: string,
  year: number,
): Promise<FigureCell<EnteredCounts>[]> {
  permit(actor, "see", organisationId);
  const rows = await database().memberRating.findMany({
    where: { year, branch: { organisationId } },
    include: branched,
  });
  return rows.map((row) => {
    const [rating] = toMemberRating({ ...row, branch: row.branch.code });
    const { branch: _branch, year: _year, ...counts } = rating ?? { branch: "", year };
    return toCell(row, row.branch.code, rating === undefined ? null : (counts as EnteredCounts));
  });
}

/** The base figures of a year; null where they were never filled. */
export async function readBaseCell(
  actor: Actor,
  organisationId: string,
  year: number,
): Promise<FigureCell<EnteredBase> | null> {
  permit(actor, "see", organisationId);
  const row = await database().baseFigures.findUnique({
    where: { organisationId_year: { organisationId, year } },
    include: named,
  });
  if (row === null) return null;
  const { year: _, ...figures } = toBaseFigures(row);
  return toCell(row, null, figures);
}
