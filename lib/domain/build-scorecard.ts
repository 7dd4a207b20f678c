import { figuresOf } from "#lib/domain/figures.ts";
import { judgeTarget } from "#lib/domain/judge-target.ts";
import type { Group, Resolution, Review } from "#lib/domain/resolution.ts";
import { type Basis, type Scorecard, type ScorecardRow, shownVerdict } from "#lib/domain/scorecard.ts";
import { shortfallNotes } from "#lib/domain/shortfall-notes.ts";
import { tallyOf } from "#lib/domain/tally.ts";
import { warningsOf } from "#lib/domain/warnings-of.ts";
import { yearsOf } from "#lib/domain/years-of.ts";

/**
 * Builds the scorecard of a review: every target judged, beside what the conference concluded, with tallies counted
 * from the rows on the basis asked for (rules §4–§6). Where much is judged again and again, `judge` may know some traces.
 */
export function buildScorecard(
  resolution: Resolution,
  review: Review,
  basis: Basis = "computed",
  judge = judgeTarget,
): Scorecard {
  const { term, targets } = resolution;
  const figures = figuresOf(resolution, review);
  const conclusions = new Map(review.conclusions.map((conclusion) => [conclusion.target, conclusion]));
  const rows = targets.map((target): ScorecardRow => {
    const trace = judge(target, figures);
    const conclusion = conclusions.get(target.code) ?? null;
    return {
      ...trace,
      notes: shortfallNotes(trace, figures),
      conclusion,
      differs: conclusion !== null && conclusion.verdict !== trace.verdict,
    };
  });
  const tallied = (group: Group | null) => {
    const counted = rows.filter(({ target }) => group === null || target.group === group);
    return tallyOf(
      counted.map((row) => shownVerdict(row, basis)),
      review.countOnTrackAsMet,
    );
  };
  return {
    review,
    term,
    basis,
    years: yearsOf(term).filter((year) => year <= review.throughYear),
    rows,
    tally: { party: tallied("party"), government: tallied("government"), all: tallied(null) },
    warnings: warningsOf(resolution, figures, rows),
  };
}
