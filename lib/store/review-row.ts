import "server-only";
import { narrativeOf, saysNothing } from "#lib/domain/narrative-part.ts";
import {
  type Conclusion,
  type Group,
  groups,
  type PartialResult,
  type Review,
  type StatedCounts,
} from "#lib/domain/resolution.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { toDay } from "#lib/store/day.ts";
import { marksOf } from "#lib/store/figure-row.ts";
import { toParts, withNarrative } from "#lib/store/narrative-rows.ts";
import { present } from "#lib/store/present.ts";
import { fromColumns } from "#lib/store/reached-columns.ts";
import type { Prisma } from "#prisma/client/client.ts";

type Coded = { select: { code: true } };
/** What a review is made of, in one statement. */
export const wholeReview = {
  conclusions: {
    where: { target: { archivedAt: null } },
    include: { target: { select: { code: true } } },
    orderBy: { target: { position: "asc" } },
  },
  statedCounts: true,
  ...withNarrative,
} as const satisfies Prisma.ReviewInclude;

type ReviewRow = Prisma.ReviewGetPayload<{ include: typeof wholeReview }>;
type ConclusionRow = Prisma.ConclusionGetPayload<{ include: { target: Coded } }>;

type PartialResultRow = Prisma.PartialResultGetPayload<{ include: { criterion: Coded; branch: Coded } }>;

/** A review with those of the term's partial results that are its own. */
export function toReview(row: ReviewRow, partialResults: PartialResultRow[]): Review {
  const narrative = toParts(row).filter(({ content }) => !saysNothing(content));
  return {
    code: row.code,
    throughYear: row.throughYear,
    countOnTrackAsMet: row.countOnTrackAsMet,
    partialResults: partialResults.filter(({ reviewId }) => reviewId === row.id).map(toPartialResult),
    conclusions: row.conclusions.flatMap((each) => toConclusion(each) ?? []),
    ...present({
      kind: row.kind as Review["kind"] | null,
      name: row.name,
      partialYear: row.partialYear,
      heldOn: row.heldOn && toDay(row.heldOn),
      statedCounts: row.statedCounts.length > 0 ? toStatedCounts(row.statedCounts) : undefined,
      narrative: narrative.length > 0 ? narrativeOf(narrative) : undefined,
    }),
  };
}

function toPartialResult(row: PartialResultRow): PartialResult {
  return {
    criterion: row.criterion.code,
    ...present({ branch: row.branch?.code }),
    ...(fromColumns(row) as Exclude<ReturnType<typeof fromColumns>, { notApplicable: string }>),
    ...marksOf(row),
  };
}

/** Null where it was cleared. */
export function toConclusion(row: ConclusionRow): Conclusion | null {
  if (row.verdict === null) return null;
  return {
    target: row.target.code,
    verdict: row.verdict as Verdict,
    ...present({
      text: row.text,
      reason: row.reason,
      by: row.concludedBy,
      on: row.concludedOn && toDay(row.concludedOn),
    }),
  };
}

export function toStatedCounts(rows: ReviewRow["statedCounts"]): Partial<Record<Group, StatedCounts>> {
  return Object.fromEntries(
    groups.flatMap((group) => {
      const counts = rows.filter((row) => row.group === group).map((row) => [row.verdict, row.count]);
      return counts.length > 0 ? [[group, Object.fromEntries(counts)]] : [];
    }),
  );
}
