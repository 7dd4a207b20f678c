import type { Horizon } from "#lib/domain/resolution.ts";
import type { ProposalTerm, ProposedCriterion } from "#lib/reading/proposal.ts";
import { type Draft, type Note, note } from "#lib/reading/target-text/draft.ts";
import type { HorizonWords } from "#lib/reading/target-text/read-horizon.ts";
import { readZero } from "#lib/reading/target-text/read-zero.ts";
import { isAdmission, isOwnWork } from "#lib/reading/target-text/whom.ts";

type Chosen = Pick<ProposedCriterion, "horizon" | "dueYear"> & { notes: Note[] };

/** When a demand is judged: as its words say, else as the words before it, else by what it is, which is not sure. */
export function chooseHorizon(
  words: string,
  { shape, change }: Draft,
  said: Pick<HorizonWords, "horizon" | "year">,
  term: ProposalTerm,
): Chosen {
  const { horizon } = said;
  if (horizon === null) return assume(words, shape, change);
  if (!exists(horizon, shape.measure)) return { horizon: "by year", notes: [note("horizon", "total of shares")] };
  if (horizon !== "by year") return { horizon, notes: [] };
  return byYear(said.year, term);
}

/** "By year" with the year that the words name; without one it is the last of the term. */
function byYear(year: number | null, { firstYear, lastYear }: ProposalTerm): Chosen {
  if (year === null) return { horizon: "by year", notes: [] };
  if (year >= firstYear && year <= lastYear) return { horizon: "by year", dueYear: year, notes: [] };
  return { horizon: "by year", notes: [note("horizon", "not of this term", String(year))] };
}

const exists = (horizon: Horizon, measure: Draft["shape"]["measure"]): boolean =>
  (horizon !== "total" || measure === "quantity") &&
  (horizon !== "average" || (measure !== "yes-no" && measure !== "rating"));

/** What an office does or is rated by is meant for every year, admissions for the term, a state for its end. */
function assume(words: string, { measure, subject }: Draft["shape"], change: Draft["change"]): Chosen {
  const horizon = assumed(words, measure, subject, change);
  return { horizon, notes: [note("horizon", `${horizon} assumed`)] };
}

function assumed(
  words: string,
  measure: Draft["shape"]["measure"],
  subject: Draft["shape"]["subject"],
  change: Draft["change"],
): "every year" | "by year" | "total" {
  if (isAdmission(words) && subject === "organisation") return measure === "quantity" ? "total" : "by year";
  if (measure === "rating" || measure === "growth" || change !== null) return "every year";
  const zero = readZero(words);
  if (zero !== null) return zero.isState ? "by year" : "every year";
  return isOwnWork(words) ? "every year" : "by year";
}
