import Fraction from "fraction.js";
import type { Criterion } from "#lib/domain/resolution.ts";
import { ladderOf, type YearLevel } from "#lib/reading/target-row.ts";
import { foldText, tidyText } from "#lib/reading/target-text/fold-text.ts";
import { readAim } from "#lib/reading/target-text/read-aim.ts";
import { type Amount, mainAmount, readAmounts } from "#lib/reading/target-text/read-amounts.ts";
import { readHorizon } from "#lib/reading/target-text/read-horizon.ts";
import { type Ladder, laddersIn } from "#lib/reading/target-text/year-ladder.ts";

/** What a table states beside a target's words: the level asked for, what it is counted in, and by when. */
export type StatedDemand = {
  demand: string;
  /** The levels of several years, where the table states one for each. */
  byYear?: readonly YearLevel[];
  unit: string;
  /** What the head over the levels says of the time, as words that go behind one: "đến năm 2025". */
  time: string;
};

/** Why words and a level beside them do not go together: the words ask for another one, or the cell for none that can be. */
export type LevelFault =
  | "words ask otherwise"
  | "several levels"
  | "below zero"
  | "power of ten"
  | "levels unalike";

export type Worded = { text: string } | { why: LevelFault };

/**
 * The wording of a target whose level stands in a column of its own: "Tỷ lệ hộ nghèo" and "dưới 2,5" in "%" make "Tỷ lệ
 * hộ nghèo: dưới 2,5%". Words that ask for that level themselves stay as they are.
 */
export function withStatedDemand(text: string, { demand, byYear = [], unit, time }: StatedDemand): Worded {
  if (demand === "") return { text };
  if (byYear.length > 0) return withLevelsByYear(text, byYear, unit);
  const why = levelFault(demand);
  if (why !== null) return { why };
  const level = withUnit(demand, percentOr(unit));
  const [said, stated] = [readWords(text), readWords(level)];
  const whole = { text: joined(text, `${level}${timeOf(text, level, time)}`) };
  if (stated.amount === null) return said.words.includes(stated.words) ? { text } : whole;
  if (said.amount === null || !isLevel(said.amount, stated.amount)) return whole;
  return asksTheSame(said, stated) ? { text } : { why: "words ask otherwise" };
}

/** "Tỷ lệ hộ nghèo" with its level of each year: "Tỷ lệ hộ nghèo: năm 2021: 5%; năm 2022: 4%". */
function withLevelsByYear(text: string, byYear: readonly YearLevel[], unit: string): Worded {
  const why = byYear.map(({ level }) => levelFault(level)).find((each) => each !== null);
  if (why != null) return { why };
  const levels = ladderOf(
    byYear.map(({ year, level }) => ({ year, level: withUnit(level, percentOr(unit)) })),
  );
  if (rungsOf(levels)?.length !== byYear.length) return { why: "levels unalike" };
  const [said, stated] = [readWords(text), readWords(levels)];
  if (said.amount !== null && stated.amount !== null && isLevel(said.amount, stated.amount))
    return { why: "words ask otherwise" };
  return { text: `${text.replace(/(?<![\s:;,.–-])[\s:;,.–-]+$/u, "")}: ${levels}` };
}

/** The levels of years that some words name, and nothing but them. */
function rungsOf(words: string): Ladder["rungs"] | null {
  const [ladder, ...others] = laddersIn(foldText(tidyText(words)), { firstYear: 2000, lastYear: 2099 });
  return others.length > 0 ? null : (ladder?.rungs ?? null);
}

/** Whether a level says itself what it is counted in: "giảm 5%", "500 triệu đồng". */
export function hasOwnUnit(level: string): boolean {
  const { amount } = readWords(level);
  return amount !== null && (amount.kind !== "count" || amount.unit !== "");
}

/** Whether a criterion that was read out of such a wording asks for the level that the table states. */
export function asksForStated({ thresholds }: Criterion, demand: string): boolean {
  const rungs = rungsOf(demand);
  if (rungs !== null)
    return (
      rungs.length === thresholds.length &&
      rungs.every(({ year, value }, index) => {
        const found = thresholds[index];
        return (
          found?.from === year && isNumber(found.value) && isSame(String(found.value).replace("-", ""), value)
        );
      })
    );
  const { amount } = readWords(demand);
  const [threshold] = thresholds;
  if (amount === null || threshold === undefined || !isNumber(threshold.value)) return true;
  const { value, upper } = threshold;
  return (
    isSame(String(value).replace("-", ""), amount.value) && isSame(upper ?? "0", amount.upper ?? upper ?? "0")
  );
}

type Words = { words: string; amount: Amount | null };

function readWords(text: string): Words {
  const words = foldText(tidyText(text));
  return { words, amount: mainAmount(amountsIn(words), words) };
}

/** Numbers that are no years; a cell that holds "2000" and nothing else states a level. */
const amountsIn = (words: string): Amount[] =>
  readAmounts(words, /^[\d.,]+$/u.test(words) ? [] : readHorizon(words).years);

/** Whether words name a level of the kind that is stated; a number that says of whom is none beside a percentage. */
const isLevel = (said: Amount, stated: Amount): boolean =>
  (said.kind === "count") === (stated.kind === "count") &&
  (stated.kind !== "count" || stated.unit === said.unit);

/** The same number, on the same side, for the same time, as far as the cell says so. */
function asksTheSame(said: Words, stated: Words): boolean {
  if (said.amount === null || stated.amount === null) return false;
  const sideOf = ({ words, amount }: Words) => amount && readAim(words, amount, words.length);
  const side = sideOf(stated);
  const { horizon, year } = readHorizon(stated.words);
  const own = readHorizon(said.words);
  return (
    isSame(said.amount.value, stated.amount.value) &&
    (said.amount.upper ?? "") === (stated.amount.upper ?? "") &&
    (side === null || side === sideOf(said)) &&
    (horizon === null || (horizon === own.horizon && year === own.year))
  );
}

const isNumber = (value: unknown): boolean => typeof value === "string" && /^-?[\d.]+$/.test(value);
const isSame = (one: string, other: string): boolean => new Fraction(one).equals(new Fraction(other));

const timeOf = (text: string, level: string, time: string): string =>
  time === "" || readHorizon(foldText(tidyText(`${text} ${level}`))).horizon !== null ? "" : ` ${time}`;

/** Words that lead on to a number: "giảm còn", "đạt từ". */
const leadsOn =
  /(?<!\p{L})(?:còn|xuống|(?<!trở )lên|đạt|là|từ|trên|dưới|ít nhất|tối thiểu|không quá|tối đa)$/u;

function joined(text: string, level: string): string {
  const before = text.replace(/(?<![\s:;,.–-])[\s:;,.–-]+$/u, "");
  return leadsOn.test(foldText(tidyText(before))) ? `${before} ${level}` : `${before}: ${level}`;
}

/** "Tỷ lệ (%)" is said "%". */
const percentOr = (unit: string): string => (/^t[ỷỉ] lệ ?\(?%\)?$|^\(%\)$/iu.test(unit) ? "%" : unit);

const isNegative = /(?:^|[\s(:])[–-]\d|(?<!\p{L})âm \d/u;

/** "1,5E+10", as Excel shows what is too long for its column. */
const isPower = /\de[+–]?\d/u;

/** Why a cell states no level that a target can ask for. */
function levelFault(demand: string): LevelFault | null {
  const words = foldText(tidyText(demand));
  const amounts = amountsIn(words);
  if (isPower.test(words)) return "power of ten";
  if (amounts.length > 1) return "several levels";
  return amounts.length > 0 && isNegative.test(words) ? "below zero" : null;
}

/** A level with its unit right behind its number, where it has none yet. */
function withUnit(demand: string, unit: string): string {
  const tidy = tidyText(demand);
  const words = foldText(tidy);
  const [amount] = amountsIn(words);
  if (amount === undefined || unit === "") return tidy;
  if (amount.unit !== "" || amount.kind === "percent" || amount.kind === "permille") return tidy;
  const end = amount.end - (/(?<!\s)\s*$/u.exec(words.slice(0, amount.end))?.[0].length ?? 0);
  if (/^ ?\//u.test(words.slice(end))) return tidy;
  return `${tidy.slice(0, end)}${/^[%‰]/u.test(unit) ? "" : " "}${unit}${tidy.slice(end)}`;
}
