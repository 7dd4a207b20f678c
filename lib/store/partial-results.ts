import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { isCode } from "#lib/domain/code.ts";
import { enterableCells } from "#lib/domain/enterable-cells.ts";
import type { EnteredPartial } from "#lib/domain/entry.ts";
import { Refusal } from "#lib/domain/refusal.ts";
import type { Criterion, Resolution, Review } from "#lib/domain/resolution.ts";
import { partialResultCell } from "#lib/store/cell-kind.ts";
import { permit } from "#lib/store/permit.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { type KindChange, type Recorded, recordCells } from "#lib/store/record-cells.ts";
import {
  asCell,
  columnsOf,
  type ResultCell,
  type ResultChange,
  toResultCell,
} from "#lib/store/result-cells.ts";
import { chooseTerm } from "#lib/store/term.ts";
import { database } from "#prisma/database.ts";

/** A review that takes partial results, with its term's resolution. */
export type OpenReview = { id: string; review: Review; partialYear: number; resolution: Resolution };

/** Throws `not found` where the term has no such review, or it takes no partial results within the term. */
export async function openPartialResults(
  actor: Actor,
  organisationId: string,
  { review: code, term }: { review: string; term?: string | undefined },
): Promise<OpenReview> {
  permit(actor, "see", organisationId);
  if (!isCode(code)) throw new Refusal("not found");
  const chosen = await chooseTerm(organisationId, { code: term });
  const [row, resolution] = await Promise.all([
    database().review.findFirst({
      where: { termId: chosen.id, code, archivedAt: null },
      select: { id: true },
    }),
    readResolution(actor, organisationId, { code: chosen.code }),
  ]);
  const review = resolution.reviews.find((each) => each.code === code);
  const partialYear = review?.partialYear;
  if (row === null || review === undefined || partialYear === undefined || partialYear > chosen.lastYear)
    throw new Refusal("not found");
  return { id: row.id, review, partialYear, resolution };
}

/** Every partial result of a review that was ever filled. */
export async function readPartialCells(
  actor: Actor,
  organisationId: string,
  { id }: OpenReview,
): Promise<ResultCell[]> {
  permit(actor, "see", organisationId);
  const rows = await database().partialResult.findMany({
    where: { reviewId: id, review: { term: { organisationId } } },
    include: asCell,
  });
  return rows.map(toResultCell);
}

type Place = { criterion: string; branch: string | null };

/** The criterion of a partial result's cell, and how what is entered becomes a change of it. */
export type OpenPartialResult = {
  criterion: Criterion;
  change: (value: EnteredPartial | null, version: number) => KindChange;
};

/**
 * The cell of an entered criterion in a review's partial year. Throws `not found` where there is no such criterion or
 * active branch, or where the criterion asks for a branch or for none.
 */
export async function openPartialResult(
  actor: Actor,
  organisationId: string,
  { id: reviewId, review, partialYear, resolution }: OpenReview,
  { criterion: code, branch: branchCode }: Place,
): Promise<OpenPartialResult> {
  permit(actor, "see", organisationId);
  const cell = enterableCells(resolution, partialYear).find(
    ({ criterion, branch }) => criterion.code === code && (branch?.code ?? null) === branchCode,
  );
  if (cell === undefined) throw new Refusal("not found");
  const { criterion } = cell;
  const [row, branch] = await Promise.all([
    database().criterion.findFirstOrThrow({
      where: { code, term: { organisationId, reviews: { some: { id: reviewId } } } },
      select: { id: true },
    }),
    branchCode === null
      ? null
      : database().branch.findFirstOrThrow({
          where: { organisationId, code: branchCode },
          select: { id: true },
        }),
  ]);
  return {
    criterion,
    change: (value, version) => ({
      kind: partialResultCell,
      organisationId,
      year: partialYear,
      key: { review_id: reviewId, criterion_id: row.id, branch_id: branch?.id ?? null },
      named: { review: review.code, criterion: code, ...(branchCode === null ? {} : { branch: branchCode }) },
      values: columnsOf(value ?? { value: null }),
      version,
    }),
  };
}

/** Stores changed partial results of a review, all or none. */
export async function recordPartialResults(
  actor: Actor,
  organisationId: string,
  open: OpenReview,
  changes: ResultChange[],
): Promise<Recorded> {
  permit(actor, "enter figures", organisationId);
  const cells = await Promise.all(
    changes.map(async ({ version, result, ...place }) => {
      const cell = await openPartialResult(actor, organisationId, open, place);
      if (result !== null && "notApplicable" in result) throw new Refusal("not found");
      return cell.change(result, version);
    }),
  );
  return recordCells(actor, organisationId, cells);
}
