import type { ProposalTerm, ProposedCriterion } from "#lib/reading/proposal.ts";
import { isUpperBound } from "#lib/reading/target-text/aim-at.ts";
import { type Assumed, assumeHorizon, chooseHorizon } from "#lib/reading/target-text/choose-horizon.ts";
import { type Draft, type Note, note } from "#lib/reading/target-text/draft.ts";
import { type Amount, mainAmount, numbersIn, readAmounts } from "#lib/reading/target-text/read-amounts.ts";
import { staffOfAward, unsureAward } from "#lib/reading/target-text/read-award.ts";
import { type HorizonWords, readHorizon } from "#lib/reading/target-text/read-horizon.ts";
import { readNarrowing } from "#lib/reading/target-text/read-narrowing.ts";
import { readScope, type Scope } from "#lib/reading/target-text/read-scope.ts";
import { readZero } from "#lib/reading/target-text/read-zero.ts";
import { shapeAmount } from "#lib/reading/target-text/shape-amount.ts";
import { shapeWords } from "#lib/reading/target-text/shape-words.ts";
import type { Demand } from "#lib/reading/target-text/split-demands.ts";
import { isDescribing } from "#lib/reading/target-text/units.ts";
import { openShare, type WordShare } from "#lib/reading/target-text/word-shares.ts";

/** What the demands before have said that the next one may go on with. */
export type Before = {
  /** A time that stands before them all. */
  scope: Scope | null;
  /** The time of the demand before, as said or as assumed. */
  own: HorizonWords | null;
  assumed: Assumed | null;
  change: Draft["change"];
  whom: Draft["whom"];
  /** Whether less was better in the demand that the next are parts of. */
  lower: boolean;
};

export const nothingBefore: Before = {
  ...{ scope: null, own: null, assumed: null, change: null, whom: null, lower: false },
};

export type DemandRead = {
  criterion: Omit<ProposedCriterion, "text"> | null;
  notes: Note[];
  /** The places of the numbers that were used, in the words of the demand. */
  used: number[];
  after: Before;
};

/** One demand of the text as a criterion, or why it is none. A time said before all holds for it, the rest only within. */
export function readDemand(demand: Demand, before: Before, term: ProposalTerm): DemandRead {
  const { words, joined } = demand;
  const own = readHorizon(words);
  const staff = joined === "within" ? null : staffOfAward(words, before.whom);
  const context = joined === "within" ? before : { ...nothingBefore, scope: before.scope, whom: staff };
  const draft = shapeDemand(words, own, context);
  const open = openShare(words);
  if (draft === null) return { ...none(words, own, open), after: before };
  const narrowed = readNarrowing(words, term);
  const time = timeOf(words, own, context, draft, term);
  const { threshold, ...shape } = draft.shape;
  const begins = beginningOf(narrowed.begins?.year ?? null, own, context.scope, time.chosen.dueYear);
  return {
    criterion: {
      role: joined === "first" ? "headline" : "condition",
      ...shape,
      thresholds: [{ from: begins ?? term.firstYear, ...threshold }],
      ...time.chosen,
      headcount: "exact",
    },
    notes: [
      ...draft.notes,
      ...time.notes,
      ...narrowed.time,
      ...narrowed.whom,
      ...unsureAward(words, draft, staff),
      ...(open === null ? [] : [whyOpen(open)]),
      ...(joined === "beside" ? [note("role", "condition assumed")] : []),
    ],
    used: [...own.used, ...draft.used, ...(narrowed.begins === null ? [] : [narrowed.begins.at])],
    after: {
      scope: readScope(words, own, { notes: narrowed.time, begins }) ?? before.scope,
      own: own.horizon === null ? context.own : own,
      assumed: time.assumed,
      change: draft.change ?? context.change,
      whom: draft.whom ?? context.whom,
      lower: joined === "within" ? before.lower : isLower(draft.shape),
    },
  };
}

const isLower = ({ aim, better }: Draft["shape"]): boolean => isUpperBound(aim) || better === "lower";

function none(words: string, own: HorizonWords, open: WordShare | null): Omit<DemandRead, "after"> {
  const used = open === null ? own.used : [...own.used, ...numbersOf(open)];
  return { criterion: null, notes: [open === null ? whyNone(words) : whyOpen(open)], used };
}

/** The first year that is said, here or before all; a demand that is due earlier has none. */
function beginningOf(
  said: number | null,
  own: HorizonWords,
  scope: Scope | null,
  dueYear: number | undefined,
): number | null {
  const begins = said ?? (own.horizon === null ? (scope?.begins ?? null) : null);
  return begins === null || (dueYear !== undefined && dueYear < begins) ? null : begins;
}

type Time = {
  chosen: Pick<ProposedCriterion, "horizon" | "dueYear">;
  notes: Note[];
  assumed: Assumed | null;
};

function timeOf(words: string, own: HorizonWords, context: Before, draft: Draft, term: ProposalTerm): Time {
  const said = own.horizon === null ? (context.own ?? context.scope?.said ?? own) : own;
  const { horizon, year } = said;
  if (horizon === null) {
    const assumed = assumeHorizon(words, draft, context.assumed);
    return { chosen: { horizon: assumed }, notes: [note("horizon", `${assumed} assumed`)], assumed };
  }
  const { notes, ...chosen } = chooseHorizon({ horizon, year }, draft.shape.measure, term);
  const shared = said === own || said !== context.scope?.said ? null : context.scope;
  const open = shared === null || shared.isForAll ? [] : [note("horizon", "as before")];
  return { chosen, notes: [...notes, ...open, ...(shared?.notes ?? [])], assumed: null };
}

/** "Chi bộ có từ 3 đảng viên bị kỷ luật: không có": the level stands behind, and the number says of whom. */
const isNoneBehind = /: ?không(?: có)?[ .]*$/u;

function shapeDemand(words: string, own: HorizonWords, context: Before): Draft | null {
  if (isNoneBehind.test(words)) return shapeWords(words, context.whom);
  const amounts = readAmounts(words, own.years);
  const amount = mainAmount(amounts, words);
  // Of how many is not said: that is no grade of the whole.
  const isOpen = openShare(words) !== null && (amount === null || amount.kind === "count");
  if (isOpen && readZero(words) === null) return null;
  if (amount === null || describesWhom(words, amount)) return shapeWords(words, context.whom);
  if (describesWhat(words, amount)) return null;
  const next = amounts[amounts.indexOf(amount) + 1]?.at ?? words.length;
  return shapeAmount({ words, amount, next }, context);
}

const counting = /(?<!\p{L}|tổng )số (\p{L}+)/u;

/** "số xã đạt từ 10 tiêu chí": the number says which communes, and how many is not said. */
const describesWhat = (words: string, { unit, at }: Amount): boolean => {
  const counted = counting.exec(words.slice(0, at))?.[1];
  return counted !== undefined && counted !== "tiêu" && unit === "tiêu chí";
};

/** "từ 18 tuổi trở lên" says of whom, but a life expectancy is demanded. */
const describesWhom = (words: string, { unit }: Amount): boolean =>
  isDescribing(unit) && !/tuổi thọ|bình quân|trung bình/u.test(words);

const numbersOf = ({ said, at }: WordShare): number[] => numbersIn(said).map((each) => at + each.at);

const isFraction = /\d|[⅐-⅞]|phần (?!trăm|lớn|đông|nhiều)/u;

const whyOpen = ({ said }: WordShare): Note =>
  note("thresholds", isFraction.test(said) ? "share without end" : "share in words", said);

function whyNone(words: string): Note {
  if (/(?:thấp|cao|nhiều|ít|lớn|nhỏ) hơn|bằng (?:mức )?bình quân/u.test(words))
    return note("thresholds", "other body");
  if (/dẫn đầu|tốp|nhóm|xếp hạng|thứ hạng/u.test(words)) return note("thresholds", "rank without number");
  return note("thresholds", "no number");
}
