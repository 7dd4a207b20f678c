import { activeIn } from "#lib/domain/active-in.ts";
import type { Branch } from "#lib/domain/resolution.ts";

export type Span = Pick<Branch, "fromYear" | "toYear">;

/** An assessed year as it bears on a branch: whether it was handed in, and whether the branch has any figure in it. */
export type BranchYear = { year: number; locked: boolean; figures: boolean };

/** Why a branch cannot become active, or stop being so, in some years: they were handed in, or it has figures in them. */
export type BranchYearsFault = { why: "locked" | "figures"; years: number[] };

/**
 * What keeps a branch from counting in other years than before; null stands for a branch that is not there, or was put
 * away. The verdicts of a year that was handed in depend on which branches count in it, so it has to be reopened first;
 * and figures must not be left in a year in which nobody looks for them.
 */
export function branchYearsFault(
  before: Span | null,
  after: Span | null,
  years: readonly BranchYear[],
): BranchYearsFault | null {
  const counts = (span: Span | null, year: number) => span !== null && activeIn(span, year);
  const changed = years.filter(({ year }) => counts(before, year) !== counts(after, year));
  const locked = changed.filter((each) => each.locked);
  if (locked.length > 0) return { why: "locked", years: locked.map(({ year }) => year) };
  const left = changed.filter(({ year, figures }) => figures && counts(before, year));
  return left.length > 0 ? { why: "figures", years: left.map(({ year }) => year) } : null;
}
