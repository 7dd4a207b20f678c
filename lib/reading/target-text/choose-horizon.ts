import type { Horizon } from "#lib/domain/resolution.ts";
import type { ProposalTerm, ProposedCriterion } from "#lib/reading/proposal.ts";
import { type Draft, type Note, note } from "#lib/reading/target-text/draft.ts";
import type { HorizonWords } from "#lib/reading/target-text/read-horizon.ts";
import { readZero } from "#lib/reading/target-text/read-zero.ts";
import { isAdmission, isOwnWork } from "#lib/reading/target-text/whom.ts";

export type Assumed = "every year" | "by year" | "total";

type Chosen = Pick<ProposedCriterion, "horizon" | "dueYear"> & { notes: Note[] };
type Measure = ProposedCriterion["measure"];

/** When a demand is judged, as the words say it. */
export function chooseHorizon(
  { horizon, year }: { horizon: Horizon; year: number | null },
  measure: Measure,
  term: ProposalTerm,
): Chosen {
  if (!exists(horizon, measure)) return { horizon: "by year", notes: [note("horizon", "total of shares")] };
  return horizon === "by year" ? byYear(year, term) : { horizon, notes: [] };
}

/** "By year" with the year that the words name; without one it is the last of the term. */
function byYear(year: number | null, { firstYear, lastYear }: ProposalTerm): Chosen {
  if (year === null) return { horizon: "by year", notes: [] };
  if (year >= firstYear && year <= lastYear) return { horizon: "by year", dueYear: year, notes: [] };
  return { horizon: "by year", notes: [note("horizon", "not of this term", String(year))] };
}

/** What is added up must be a quantity, what is averaged a number (rules §2). */
const exists = (horizon: HorizonWords["horizon"], measure: Measure): boolean =>
  (horizon !== "total" || measure === "quantity") &&
  (horizon !== "average" || (measure !== "yes-no" && measure !== "rating"));

/**
 * The words name no time: what an office does or is rated by is meant for every year, admissions for the whole term, a
 * state for its end. What is part of another demand is meant for the same time as that one.
 */
export function assumeHorizon(words: string, draft: Draft, before: Assumed | null): Assumed {
  const { measure } = draft.shape;
  return before !== null && exists(before, measure) ? before : assume(words, draft);
}

function assume(words: string, { shape: { measure, subject }, change }: Draft): Assumed {
  if (isAdmission(words) && subject === "organisation") return measure === "quantity" ? "total" : "by year";
  if (measure === "rating" || measure === "growth" || change !== null) return "every year";
  const zero = readZero(words);
  if (zero !== null) return zero.isState ? "by year" : "every year";
  return isOwnWork(words) ? "every year" : "by year";
}
