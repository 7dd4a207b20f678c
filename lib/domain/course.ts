import { activeIn } from "#lib/domain/active-in.ts";
import { activeBranches } from "#lib/domain/derived-share.ts";
import type { Figure, Figures } from "#lib/domain/figures.ts";
import { firstYearOf } from "#lib/domain/first-year.ts";
import type { Judged } from "#lib/domain/judge-value.ts";
import type { Branch, Criterion } from "#lib/domain/resolution.ts";

/**
 * The years of a criterion, for the organisation or for one branch (rules §4): from its first threshold on, without
 * those not applicable; for a branch, those in which it is active.
 */
export type Course = Judged & {
  figures: Figures;
  branch: Branch | null;
  results: ReadonlyMap<number, Figure>;
  /** C. */
  years: number[];
  /** Y: the years of C up to the review's `throughYear`. */
  due: number[];
  /** The years of C after it. */
  left: number[];
  /** Years of the term up to `throughYear` that are not in C because they are not applicable, with the reason ("" where no branch was active). */
  notApplicable: Map<number, string>;
};

export function courseOf(judged: Judged, figures: Figures, branch: Branch | null): Course {
  const { criterion } = judged;
  const results = figures.results(criterion.code, branch?.code ?? null);
  const years: number[] = [];
  const notApplicable = new Map<number, string>();
  for (let year = firstYearOf(criterion, figures); year <= figures.lastYear; year += 1) {
    if (branch !== null && !activeIn(branch, year)) continue;
    const reason = whyNotApplicable(criterion, figures, results.get(year), year);
    if (reason === null) years.push(year);
    else if (year <= figures.throughYear) notApplicable.set(year, reason);
  }
  return {
    ...judged,
    figures,
    branch,
    results,
    years,
    due: years.filter((year) => year <= figures.throughYear),
    left: years.filter((year) => year > figures.throughYear),
    notApplicable,
  };
}

function whyNotApplicable(
  { source }: Criterion,
  figures: Figures,
  result: Figure | undefined,
  year: number,
): string | null {
  if (result?.notApplicable != null) return result.notApplicable;
  const fromBranches = source === "branch ratings" || source === "member ratings";
  return fromBranches && activeBranches(figures, year).length === 0 ? "" : null;
}
