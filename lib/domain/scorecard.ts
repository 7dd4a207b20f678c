import type { Conclusion, Group, Review, Term } from "#lib/domain/resolution.ts";
import type { ShortfallNote } from "#lib/domain/shortfall-notes.ts";
import type { TargetTrace } from "#lib/domain/trace.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import type { Warning } from "#lib/domain/warning.ts";

/** A target at a review: its trace, what was noted where it fell short, the conference's conclusion, and whether that differs. */
export type ScorecardRow = TargetTrace & {
  notes: ShortfallNote[];
  conclusion: Conclusion | null;
  differs: boolean;
};

/** Disjoint counts of the nine verdicts, and the sum "đạt và vượt". */
export type Tally = Record<Verdict, number> & { "met or exceeded": number };

/** Which verdict decides badge and tallies: the computed one, or the concluded one where there is a conclusion. */
export type Basis = "computed" | "concluded";

/** Bảng đánh giá: all verdicts of a review, with tallies computed from the rows. */
export type Scorecard = {
  review: Review;
  term: Term;
  basis: Basis;
  /** The assessed years up to the review's `throughYear`. */
  years: number[];
  /** In the order of the resolution, party and government mixed as listed there. */
  rows: ScorecardRow[];
  tally: Record<Group | "all", Tally>;
  warnings: Warning[];
};

/** The verdict that decides a row's badge: on the basis of conclusions the concluded one, where there is one. */
export const shownVerdict = ({ verdict, conclusion }: ScorecardRow, basis: Basis): Verdict =>
  basis === "concluded" ? (conclusion?.verdict ?? verdict) : verdict;
