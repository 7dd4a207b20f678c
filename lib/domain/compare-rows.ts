import { isSame } from "#lib/domain/is-same.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";
import type { CriterionTrace, YearTrace } from "#lib/domain/trace.ts";
import type { TargetChange, ValueChange } from "#lib/domain/version-change.ts";

/** What changed of the targets, in the later order; those that are gone stand at the end. */
export function compareRows(before: ScorecardRow[], after: ScorecardRow[]): TargetChange[] {
  const earlier = new Map(before.map((row) => [row.target.code, row]));
  const later = new Set(after.map(({ target }) => target.code));
  return [
    ...after.flatMap((row): TargetChange[] => {
      const old = earlier.get(row.target.code);
      return old === undefined
        ? [{ of: "target", target: row.target, became: "added" }]
        : compareRow(old, row);
    }),
    ...before.flatMap(({ target }): TargetChange[] =>
      later.has(target.code) ? [] : [{ of: "target", target, became: "removed" }],
    ),
  ];
}

function compareRow(before: ScorecardRow, after: ScorecardRow): TargetChange[] {
  const { target } = after;
  const changes: TargetChange[] = [];
  if (!isSame(before.target, target)) changes.push({ of: "target", target, became: "reworded" });
  for (const change of compareValues(before.criteria, after.criteria)) changes.push({ target, ...change });
  if (before.verdict !== after.verdict)
    changes.push({ of: "verdict", target, before: before.verdict, after: after.verdict });
  if (!isSame(before.conclusion, after.conclusion))
    changes.push({ of: "conclusion", target, before: before.conclusion, after: after.conclusion });
  return changes;
}

type Judged = Omit<ValueChange, "of" | "before" | "after"> & { trace: YearTrace };

function compareValues(before: CriterionTrace[], after: CriterionTrace[]): ValueChange[] {
  const earlier = yearsOf(before);
  const later = yearsOf(after);
  const places = new Map([...earlier, ...later]);
  return [...places].flatMap(([key, { trace: _, ...place }]): ValueChange[] => {
    const [old, now] = [earlier.get(key)?.trace ?? null, later.get(key)?.trace ?? null];
    return isSame(reached(old), reached(now)) ? [] : [{ of: "value", ...place, before: old, after: now }];
  });
}

/** Every judged year by its place: criterion, branch, year. */
const yearsOf = (criteria: CriterionTrace[]): Map<string, Judged> =>
  new Map(
    criteria.flatMap(({ criterion, courses }) =>
      courses.flatMap(({ branch, years }) =>
        years.map((trace): [string, Judged] => {
          const { year, partial } = trace;
          return [
            `${criterion.code} ${branch} ${year} ${partial}`,
            { criterion, branch, year, partial, trace },
          ];
        }),
      ),
    ),
  );

/** What was reached, apart from how it was judged; a year not looked at and one without a figure say the same. */
const reached = (trace: YearTrace | null) => [trace?.value ?? null, trace?.notApplicable ?? null];
