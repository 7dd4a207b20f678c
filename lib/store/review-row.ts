import "server-only";
import { narrativeOf, saysNothing } from "#lib/domain/narrative-part.ts";
import {
  type Conclusion,
  type Day,
  type Group,
  groups,
  type PartialResult,
  type Review,
  type StatedCounts,
} from "#lib/domain/resolution.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { toDay } from "#lib/store/day.ts";
import { marksOf, type ReachedRow } from "#lib/store/figure-row.ts";
import { type NarrativeRows, toParts } from "#lib/store/narrative-rows.ts";
import { present } from "#lib/store/present.ts";
import { fromColumns } from "#lib/store/reached-columns.ts";

type StatedCountRow = { group: string; verdict: string; count: number };

/** A conclusion; one that was cleared has no verdict. */
export type ConclusionRow = {
  verdict: string | null;
  text: string | null;
  reason: string | null;
  concludedBy: string | null;
  concludedOn: Date | Day | null;
};

export type ReviewRow = NarrativeRows & {
  code: string;
  kind: string | null;
  name: string | null;
  throughYear: number;
  partialYear: number | null;
  heldOn: Day | null;
  countOnTrackAsMet: boolean;
  partialResults: Omit<ReachedRow, "notApplicable">[];
  conclusions: (ConclusionRow & { target: string })[];
  statedCounts: StatedCountRow[];
};

export function toReview(row: ReviewRow): Review {
  const narrative = toParts(row).filter(({ content }) => !saysNothing(content));
  return {
    code: row.code,
    throughYear: row.throughYear,
    countOnTrackAsMet: row.countOnTrackAsMet,
    partialResults: row.partialResults.map(toPartialResult),
    conclusions: row.conclusions.flatMap(({ target, ...each }) => toConclusion(target, each) ?? []),
    ...present({
      kind: row.kind as Review["kind"] | null,
      name: row.name,
      partialYear: row.partialYear,
      heldOn: row.heldOn,
      statedCounts: row.statedCounts.length > 0 ? toStatedCounts(row.statedCounts) : undefined,
      narrative: narrative.length > 0 ? narrativeOf(narrative) : undefined,
    }),
  };
}

function toPartialResult(row: ReviewRow["partialResults"][number]): PartialResult {
  return {
    criterion: row.criterion,
    ...present({ branch: row.branch }),
    ...(fromColumns(row) as Exclude<ReturnType<typeof fromColumns>, { notApplicable: string }>),
    ...marksOf(row),
  };
}

/** Null where it was cleared. */
export function toConclusion(target: string, row: ConclusionRow): Conclusion | null {
  const { verdict, text, reason, concludedBy: by, concludedOn } = row;
  if (verdict === null) return null;
  const on = concludedOn && toDay(concludedOn);
  return { target, verdict: verdict as Verdict, ...present({ text, reason, by, on }) };
}

export function toStatedCounts(rows: StatedCountRow[]): Partial<Record<Group, StatedCounts>> {
  return Object.fromEntries(
    groups.flatMap((group) => {
      const counts = rows.filter((row) => row.group === group).map((row) => [row.verdict, row.count]);
      return counts.length > 0 ? [[group, Object.fromEntries(counts)]] : [];
    }),
  );
}
