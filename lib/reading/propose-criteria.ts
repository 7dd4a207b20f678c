import type { Proposal, ProposalTerm, ProposedCriterion, Unsure } from "#lib/reading/proposal.ts";
import { foldText, tidyText } from "#lib/reading/target-text/fold-text.ts";
import { readText } from "#lib/reading/target-text/read-text.ts";
import { laddersIn } from "#lib/reading/target-text/year-ladder.ts";

/** No target is longer; what is, is not read. */
const longestTarget = 3_000;

/**
 * Reads the verbatim text of a target as criteria, by the words that resolutions use. Nothing is assumed silently: what
 * the words leave open is listed under `unsure`, and a person confirms every field.
 */
export function proposeCriteria(text: string, term: ProposalTerm): Proposal {
  // A text may be tidied to much less than it was, but not to a tenth.
  const tidy = text.length > 10 * longestTarget ? null : tidyText(text);
  if (tidy === null || tidy.length > longestTarget) return nothing(text, "too long");
  const words = { tidy, folded: foldText(tidy) };
  if (!/\p{L}/u.test(words.folded)) return nothing(text, "unreadable");
  const ladders = laddersIn(words.folded, term);
  const whole = readText(words, ladders, term);
  const isWhole = whole.climbed === ladders.length;
  const { criteria, unsure, left } = isWhole ? whole : readText(words, [], term);
  const levels = isWhole && ladders.length > 0 ? [] : levelsByYear(words.folded);
  return { text, criteria: withHeadline(criteria), unsure: [...unsure, ...levels, ...left] };
}

/** "năm 2021: 85%, năm 2022: 88%": one criterion with a level for each year, which is put together by hand. */
function levelsByYear(folded: string): Unsure[] {
  const levels = folded.matchAll(
    /(?<!\p{L})năm ((?:19|20)\d\d)(?: ?[:(,]| đạt| là)? ?\d+(?:[.,]\d+)?(?! ?năm|\d)/gu,
  );
  const years = new Set([...levels].map(([, year]) => year));
  const said = [...years].toSorted().join(", ");
  return years.size < 2 ? [] : [{ criterion: null, field: "thresholds", note: "levels by year", said }];
}

const nothing = (text: string, note: Unsure["note"]): Proposal => ({
  text,
  criteria: [],
  unsure: [{ criterion: null, field: "text", note, said: "" }],
});

/** Where the first demand could not be read, the next is the main one. */
const withHeadline = ([first, ...others]: ProposedCriterion[]): ProposedCriterion[] =>
  first === undefined ? [] : [{ ...first, role: "headline" }, ...others];
