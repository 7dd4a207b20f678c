import type { Branch, Organisation, Term } from "#lib/domain/resolution.ts";
import type { Scorecard } from "#lib/domain/scorecard.ts";

/** What the documents of a review are drawn from. */
export type Report = {
  organisation: Organisation;
  term: Term;
  branches: Branch[];
  scorecard: Scorecard;
};
