import type { Proposal, ProposalTerm, ProposedCriterion, Unsure } from "#lib/reading/proposal.ts";
import { foldText, tidyText } from "#lib/reading/target-text/fold-text.ts";
import { numbersIn } from "#lib/reading/target-text/read-amounts.ts";
import { type Before, nothingBefore, readDemand } from "#lib/reading/target-text/read-demand.ts";
import { gradePhrase, readGrade } from "#lib/reading/target-text/read-grade.ts";
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
      ...levelsByYear(folded),
      ...left.map(({ said, at }): Unsure => {
        const note = inHeads(at) ? "heads of a share" : "not used";
        return { criterion: null, field: "number", note, said };
      }),
    ],
  };
}

/** "năm 2021: 85%, năm 2022: 88%": one criterion with a level for each year, which is put together by hand. */
function levelsByYear(folded: string): Unsure[] {
  const levels = folded.matchAll(
    /(?<!\p{L})năm ((?:19|20)\d\d)(?: ?[:(,]| đạt| là)? ?\d+(?:[.,]\d+)?(?! ?năm|\d)/gu,
  );
  const years = new Set([...levels].map(([, year]) => year));
  const said = [...years].join(", ");
  return years.size < 2 ? [] : [{ criterion: null, field: "thresholds", note: "levels by year", said }];
}

const nothing = (text: string, note: Unsure["note"]): Proposal => ({
  text,
  criteria: [],
  unsure: [{ criterion: null, field: "text", note, said: "" }],
});

/** "85% TCCSĐ và 90% đảng viên hoàn thành tốt nhiệm vụ": the grade holds for both, unless the first names its own. */
const withSharedGrade = (demand: Demand, next: Demand | undefined): Demand =>
  demand.shareOpen && next !== undefined && !next.shareOpen && readGrade(demand.words) === null
    ? { ...demand, words: `${demand.words} ${gradePhrase(next.words)}`.trimEnd() }
    : demand;

/** What a demand is about: "Tỷ lệ hộ nghèo: dưới 2,5%" is about "Tỷ lệ hộ nghèo". */
function textOf({ at, words }: Demand, tidy: string): string {
  const text = tidy.slice(at, at + words.length).replace(/^[\s,;:.–-]+|[\s,;:]+$/gu, "");
  const named = levelBehind.exec(text)?.[1] ?? "";
  return named === "" || isTime.test(named) ? text : named;
}

/** Behind the colon stands a level and nothing else: "từ 80% trở lên", "5.000 tỷ đồng đến năm 2025". */
const levelBehind =
  /^([^:]*\p{L}{2}[^:]*?)\s*:\s*(?:(?:từ|đạt|trên|dưới|ít nhất|tối thiểu|không quá|tối đa|khoảng|[≥≤<>=]) ?)*\d[\d.,]*(?: ?[/–-] ?\d[\d.,]*)? ?(?:[%‰](?:\/năm)?|\p{L}[^\s:,;]*(?: \p{L}[^\s:,;]*){0,2})?(?: trở (?:lên|xuống))?(?: (?:đến|vào|hết)(?: hết)? (?:năm )?\d{4}| hằng năm| cả nhiệm kỳ)?[. ]*$/iu;
/** Words that only say when, or lead on. */
const isTime =
  /^(?:phấn đấu|mục tiêu(?: cụ thể)?$|chỉ tiêu(?: \d+)?$|cụ thể|trong đó|(?:tính )?đến|hằng năm|hàng năm|mỗi năm|từ|năm|giai đoạn|thời kỳ|cả nhiệm kỳ|nhiệm kỳ)(?!\p{L})/iu;

/** Where the first demand could not be read, the next is the main one. */
const withHeadline = ([first, ...others]: ProposedCriterion[]): ProposedCriterion[] =>
  first === undefined ? [] : [{ ...first, role: "headline" }, ...others];
