import type { Proposal, ProposalTerm, ProposedCriterion, Unsure } from "#lib/reading/proposal.ts";
import { foldText, tidyText } from "#lib/reading/target-text/fold-text.ts";
import { numbersIn } from "#lib/reading/target-text/read-amounts.ts";
import { type Before, nothingBefore, readDemand } from "#lib/reading/target-text/read-demand.ts";
import { gradePhrase } from "#lib/reading/target-text/read-grade.ts";
import { type Demand, splitDemands } from "#lib/reading/target-text/split-demands.ts";

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
  const folded = foldText(tidy);
  if (!/\p{L}/u.test(folded)) return nothing(text, "unreadable");
  const { demands, heads } = splitDemands(folded);
  const criteria: ProposedCriterion[] = [];
  const unsure: Unsure[] = [];
  const used: number[] = [];
  let before: Before = nothingBefore;
  for (const [index, demand] of demands.entries()) {
    const read = readDemand(withSharedGrade(demand, demands[index + 1]), before, term);
    before = read.after;
    used.push(...read.used.map((at) => at + demand.at));
    const criterion = read.criterion === null ? null : criteria.length;
    if (read.criterion !== null) {
      const { role, ...others } = read.criterion;
      criteria.push({ role, text: textOf(demand, tidy), ...others });
    }
    unsure.push(...read.notes.map((note) => ({ criterion, ...note })));
  }
  const left = numbersIn(folded).filter(({ at }) => !used.includes(at));
  const inHeads = (at: number): boolean =>
    heads.some((head) => at >= head.at && at < head.at + head.words.length);
  return {
    text,
    criteria: withHeadline(criteria),
    unsure: [
      ...unsure,
      ...left.map(({ said, at }): Unsure => {
        const note = inHeads(at) ? "heads of a share" : "not used";
        return { criterion: null, field: "number", note, said };
      }),
    ],
  };
}

const nothing = (text: string, note: Unsure["note"]): Proposal => ({
  text,
  criteria: [],
  unsure: [{ criterion: null, field: "text", note, said: "" }],
});

/** "85% TCCSĐ và 90% đảng viên hoàn thành tốt nhiệm vụ": the grade holds for both. */
const withSharedGrade = (demand: Demand, next: Demand | undefined): Demand =>
  demand.shareOpen && next !== undefined && !next.shareOpen
    ? { ...demand, words: `${demand.words} ${gradePhrase(next.words)}`.trimEnd() }
    : demand;

const textOf = ({ at, words }: Demand, tidy: string): string => {
  const text = tidy.slice(at, at + words.length).replace(/^[\s,;:.–-]+|[\s,;:]+$/gu, "");
  return levelBehind.exec(text)?.[1] ?? text;
};

/** "Tỷ lệ hộ nghèo: dưới 2,5%" is about "Tỷ lệ hộ nghèo". */
const levelBehind = /^([^:]*\p{L}{2}[^:]*?)\s*:(?=[^:]*\d)[^:]{1,60}$/u;

/** Where the first demand could not be read, the next is the main one. */
const withHeadline = ([first, ...others]: ProposedCriterion[]): ProposedCriterion[] =>
  first === undefined ? [] : [{ ...first, role: "headline" }, ...others];
