import { compareNarrative } from "#lib/domain/compare-narrative.ts";
import { compareRows } from "#lib/domain/compare-rows.ts";
import { isSame } from "#lib/domain/is-same.ts";
import type { Report } from "#lib/domain/report.ts";
import { groups } from "#lib/domain/resolution.ts";
import { verdicts } from "#lib/domain/verdict.ts";
import type { VersionChange } from "#lib/domain/version-change.ts";

/**
 * What a later version of a review says otherwise than an earlier one: basis, tallies, targets with their figures,
 * verdicts and conclusions, narrative. Nothing differs in silence: versions that are not the same have a change.
 */
export function compareVersions(before: Report, after: Report): VersionChange[] {
  const changes = [
    ...compareHeads(before, after),
    ...compareTallies(before, after),
    ...compareRows(before.scorecard.rows, after.scorecard.rows),
    ...compareNarrative(before.narrative, after.narrative),
  ];
  return changes.length > 0 || isSame(before, after) ? changes : [{ of: "other" }];
}

function compareHeads(before: Report, after: Report): VersionChange[] {
  const changes: VersionChange[] = [];
  const [old, now] = [before.scorecard, after.scorecard];
  if (old.basis !== now.basis) changes.push({ of: "basis", before: old.basis, after: now.basis });
  if (!isSame(before.unapprovedYears, after.unapprovedYears))
    changes.push({ of: "unapproved years", before: before.unapprovedYears, after: after.unapprovedYears });
  for (const group of groups)
    if (!isSame(old.review.statedCounts?.[group] ?? null, now.review.statedCounts?.[group] ?? null))
      changes.push({ of: "stated counts", group });
  return changes;
}

const compareTallies = (before: Report, after: Report): VersionChange[] =>
  groups.flatMap((group) =>
    verdicts.flatMap((verdict): VersionChange[] => {
      const [old, now] = [before.scorecard.tally[group][verdict], after.scorecard.tally[group][verdict]];
      return old === now ? [] : [{ of: "tally", group, verdict, before: old, after: now }];
    }),
  );
