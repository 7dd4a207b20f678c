import type { Review } from "#lib/domain/resolution.ts";
import type { Basis, Scorecard } from "#lib/domain/scorecard.ts";
import { unconcluded } from "#lib/domain/unconcluded.ts";
import type { YearState } from "#lib/domain/year-move.ts";
import { yearsOf } from "#lib/domain/years-of.ts";

/** The basis proposed for freezing: what was concluded, once every target has a conclusion; else what is computed. */
export const proposedBasis = (scorecard: Scorecard): Basis =>
  scorecard.rows.length > 0 && unconcluded(scorecard).length === 0 ? "concluded" : "computed";

/** The years that a review looks at, its partial year too, whose figures are not approved: "số liệu chưa duyệt". */
export const unapprovedYears = (
  { throughYear, partialYear = throughYear }: Review,
  term: { firstYear: number; lastYear: number },
  states: ReadonlyMap<number, YearState>,
): number[] => yearsOf(term).filter((year) => year <= partialYear && states.get(year) !== "approved");
