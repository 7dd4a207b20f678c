import { activeIn } from "#lib/domain/active-in.ts";
import type { Branch, Criterion, Resolution, Target } from "#lib/domain/resolution.ts";

/** A cell of a year that people fill in: an entered criterion, and the branch where it is per branch. */
export type EnterableCell = { target: Target; criterion: Criterion; branch: Branch | null };

/** Every cell of `year` that may be entered, in the order of the resolution; derived criteria have none. */
export function enterableCells(resolution: Resolution, year: number): EnterableCell[] {
  const active = resolution.branches.filter((branch) => activeIn(branch, year));
  return resolution.targets.flatMap((target) =>
    target.criteria
      .filter((criterion) => criterion.source === "entered")
      .flatMap((criterion): EnterableCell[] =>
        criterion.subject === "each branch"
          ? active.map((branch) => ({ target, criterion, branch }))
          : [{ target, criterion, branch: null }],
      ),
  );
}
