import type { ProposalTerm, ProposedCriterion } from "#lib/reading/proposal.ts";
import { chooseHorizon } from "#lib/reading/target-text/choose-horizon.ts";
import { type Draft, type Note, note } from "#lib/reading/target-text/draft.ts";
import { type Amount, mainAmount, readAmounts } from "#lib/reading/target-text/read-amounts.ts";
import { type HorizonWords, readHorizon } from "#lib/reading/target-text/read-horizon.ts";
import { shapeAmount } from "#lib/reading/target-text/shape-amount.ts";
import { shapeWords } from "#lib/reading/target-text/shape-words.ts";
import type { Demand } from "#lib/reading/target-text/split-demands.ts";
import { isDescribing } from "#lib/reading/target-text/units.ts";

/** What the demands before have said that holds for the next one too. */
export type Before = { horizon: HorizonWords | null; change: Draft["change"] };

export type DemandRead = {
  criterion: Omit<ProposedCriterion, "text"> | null;
  notes: Note[];
  used: number[];
  after: Before;
};

/** One demand of the text as a criterion, or why it is none. */
export function readDemand(demand: Demand, before: Before, term: ProposalTerm): DemandRead {
  const { words, joined } = demand;
  const own = readHorizon(words);
  const draft = shapeDemand(words, own, joined === "within" ? before.change : null);
  const after = { horizon: leading(words, own, draft) ?? before.horizon, change: draft?.change ?? before.change };
  if (draft === null) return { criterion: null, notes: [unreadable(words)], used: own.used, after };
  const said = own.horizon === null && before.horizon !== null ? before.horizon : own;
  const { notes, ...horizon } = chooseHorizon(words, draft, said, term);
  const { threshold, ...shape } = draft.shape;
  const beside = joined === "beside" ? [note("role", "condition assumed")] : [];
  return {
    criterion: {
      role: joined === "first" ? "headline" : "condition",
      ...shape,
      thresholds: [{ from: term.firstYear, ...threshold }],
      ...horizon,
      headcount: "exact",
    },
    notes: [...draft.notes, ...notes, ...beside],
    used: [...own.used, ...draft.used],
    after: joined === "first" ? { ...after, horizon: after.horizon ?? own } : after,
  };
}

function shapeDemand(words: string, own: HorizonWords, change: Draft["change"]): Draft | null {
  const amounts = readAmounts(words, own.years);
  const amount = mainAmount(amounts, words);
  if (amount === null || describesWhom(words, amount)) return shapeWords(words);
  if (describesWhat(words, amount)) return null;
  const next = amounts[amounts.indexOf(amount) + 1]?.at ?? words.length;
  return shapeAmount({ words, amount, next, change });
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

/** A time that stands before the demand holds for what follows too: "hằng năm, …; …". */
function leading(words: string, own: HorizonWords, draft: Draft | null): HorizonWords | null {
  if (own.horizon === null || draft === null) return null;
  return readHorizon(words.slice(0, 30)).horizon === own.horizon ? own : null;
}

function unreadable(words: string): Note {
  if (/(?:thấp|cao|nhiều|ít|lớn|nhỏ) hơn|bằng (?:mức )?bình quân/u.test(words)) return note("thresholds", "other body");
  if (/dẫn đầu|tốp|nhóm|xếp hạng|thứ hạng/u.test(words)) return note("thresholds", "rank without number");
  return note("thresholds", "no number");
}
