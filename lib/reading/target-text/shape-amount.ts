import { type AmountWords, aimAt, isRank } from "#lib/reading/target-text/aim-at.ts";
import {
  type Change,
  type Draft,
  type MeasuredWords,
  type Note,
  note,
} from "#lib/reading/target-text/draft.ts";
import type { Amount } from "#lib/reading/target-text/read-amounts.ts";
import {
  againstStart,
  againstYearBefore,
  isYearOnYear,
  readChange,
} from "#lib/reading/target-text/read-change.ts";
import { readExcess } from "#lib/reading/target-text/read-excess.ts";
import { isIncome } from "#lib/reading/target-text/read-horizon.ts";
import { shapeGrowth } from "#lib/reading/target-text/shape-growth.ts";
import { shapePassed } from "#lib/reading/target-text/shape-passed.ts";
import { shapeShare } from "#lib/reading/target-text/shape-share.ts";
import { eachBranch, type Whom } from "#lib/reading/target-text/whom.ts";

/** A demand that is told by a number; one that is part of another goes on with what that one speaks of. */
export function shapeAmount(told: AmountWords, before: Context): Draft {
  const { words, amount } = told;
  const excess = readExcess(words, amount);
  if (!isInPercent(amount) && (excess !== null || isYearOnYear(words.slice(0, amount.at))))
    return withNote(shapeSaid(told, null, before), note("thresholds", "other body"));
  if (excess === null) return shapeSaid(told, changeAhead(told, before), before);
  const said = { ...told, words: excess.words };
  if (excess.over === "year before") return shapeSaid(said, "up", before);
  if (!isWhole(words, amount)) return shapePassed(said);
  const draft = shapeSaid(told, null, before);
  const isClear = amount.value === "100";
  return isClear ? draft : withNote(draft, note("thresholds", "passed by more", amount.value));
}

/** "vượt 100% kế hoạch", "tỷ lệ giải ngân vượt 95%" are more than that, not that much more than the plan. */
const isWhole = (words: string, { value, at }: Amount): boolean =>
  Number(value) >= 50 || /tỷ lệ/u.test(words.slice(0, at));

const withNote = (draft: Draft, one: Note): Draft => ({ ...draft, notes: [...draft.notes, one] });

const isInPercent = ({ kind }: Amount): boolean => kind === "percent" || kind === "fraction";

type Context = { change: Change; whom: Whom | null; lower: boolean };

function changeAhead({ words, amount }: AmountWords, before: Context): Change {
  const ahead = words.slice(0, amount.at);
  return readChange(ahead) ?? (hasOwnVerb(ahead) ? null : before.change);
}

function shapeSaid(said: AmountWords, change: Change, before: Context): Draft {
  const { words, amount } = said;
  const aim = aimAt(said, change, before.lower);
  const { aimed } = aim;
  const notes = [...aim.notes, ...unclear(words.slice(amount.at))];
  const inPercent = isInPercent(amount);
  const told = { used: amount.used, change: amount.kind === "count" ? null : change };
  if (inPercent && change !== null && isGrowth(words, amount))
    return { shape: shapeGrowth(aimed, change), notes, whom: null, ...told };
  const measured = measure(said, inPercent && change === null, before.whom);
  const { shape, whom } = measured;
  return { shape: { ...shape, ...aimed }, notes: [...notes, ...measured.notes], whom, ...told };
}

/** "1,500": one and a half here, fifteen hundred elsewhere. */
function unclear(figure: string): Note[] {
  const said = /^[1-9]\d{0,2},\d{3}(?![\d.,])/u.exec(figure)?.[0];
  return said === undefined ? [] : [note("thresholds", "thousands or decimals", said)];
}

const hasOwnVerb = (ahead: string): boolean =>
  /(?<!\p{L})(?:đạt|tỷ lệ|còn|xuống|lên|có|chiếm)(?!\p{L})/u.test(ahead);

/** A change of a figure that is itself known, against the year before; that of a rate is told in points. */
const isGrowth = (words: string, { at }: Amount): boolean =>
  againstYearBefore(words) && !/tỷ lệ|tỷ suất|tỷ trọng/u.test(words.slice(0, at));

function measure({ words, amount }: AmountWords, isShare: boolean, before: Whom | null): MeasuredWords {
  if (isShare) return shapeShare(words, amount, before);
  return amount.kind === "count" ? shapeCount(words, amount) : shapeRate(words, amount);
}

/** A rate that is entered as it is published: growth in per cent, births per thousand. */
function shapeRate(words: string, { kind }: Amount): MeasuredWords {
  const notes = againstStart(words) ? [note("against", "base not given")] : [];
  const unit = kind === "permille" ? "‰" : "%";
  return {
    shape: { measure: "quantity", unit, subject: "organisation", source: "entered" },
    notes,
    whom: null,
  };
}

function shapeCount(words: string, amount: Amount): MeasuredWords {
  const rank = isRank(words.slice(0, amount.at), amount);
  const unit = rank ? "hạng" : isIncome(words) ? amount.unit : amount.unit.replace(/\/năm$/u, "");
  const each = eachBranch(words);
  const unknown = unit === "" ? [note("unit", "unit unknown")] : [note("unit", "unit assumed", unit)];
  return {
    shape: {
      measure: "quantity",
      ...(unit === "" ? {} : { unit }),
      subject: each === null ? "organisation" : "each branch",
      source: "entered",
    },
    notes: [
      ...(rank || amount.unitKnown ? [] : unknown),
      ...(each === "assumed" ? [note("subject", "each branch assumed")] : []),
      ...(againstStart(words) && readChange(words.slice(0, amount.at)) !== null
        ? [note("against", "base not given")]
        : []),
      ...(amount.denominator === undefined ? [] : [note("measure", "fixed denominator", amount.denominator)]),
    ],
    whom: null,
  };
}
