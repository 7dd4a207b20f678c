import Fraction from "fraction.js";
import type { Criterion } from "#lib/domain/resolution.ts";
import { foldText, tidyText } from "#lib/reading/target-text/fold-text.ts";
import { type Amount, mainAmount, numbersIn, readAmounts } from "#lib/reading/target-text/read-amounts.ts";
import { readHorizon } from "#lib/reading/target-text/read-horizon.ts";
import { readUnit } from "#lib/reading/target-text/units.ts";

/** What a table states beside a target's words: the level asked for, what it is counted in, and by which year. */
export type StatedDemand = { demand: string; unit: string; dueYear: number | null };

/**
 * The wording of a target whose level stands in a column of its own: "Tỷ lệ hộ nghèo" and "dưới 2,5" in "%" make "Tỷ lệ
 * hộ nghèo: dưới 2,5%". Words that ask for that level themselves stay as they are.
 */
export function withStatedDemand(text: string, { demand, unit, dueYear }: StatedDemand): string {
  if (demand === "" || asks(text, demand, unit)) return text;
  const hasTime = readHorizon(foldText(tidyText(`${text} ${demand}`))).horizon !== null;
  const due = dueYear === null || hasTime ? "" : ` đến năm ${dueYear}`;
  return `${text.replace(/[\s:;,.–-]+$/u, "")}: ${withUnit(demand, percentOr(unit))}${due}`;
}

/** Whether a criterion that was read out of such a wording asks for the level that the table states. */
export function asksForStated({ thresholds: [threshold] }: Criterion, demand: string): boolean {
  const stated = amountOf(demand);
  if (stated === null || threshold === undefined || typeof threshold.value !== "string") return true;
  const { value, upper } = threshold;
  return [value, upper].some((each) => each !== undefined && isSame(each.replace("-", ""), stated.value));
}

function asks(text: string, demand: string, unit: string): boolean {
  const [said, stated] = [amountOf(text), amountOf(withUnit(demand, percentOr(unit)))];
  if (stated === null) return foldText(tidyText(text)).includes(foldText(tidyText(demand)));
  if (said === null || !isSame(said.value, stated.value)) return false;
  return (said.kind === "count") === (stated.kind === "count") || !stated.unitKnown;
}

function amountOf(text: string): Amount | null {
  const words = foldText(tidyText(text));
  return mainAmount(readAmounts(words, readHorizon(words).years), words);
}

const isSame = (one: string, other: string): boolean => new Fraction(one).equals(new Fraction(other));

/** "Tỷ lệ (%)" is said "%". */
const percentOr = (unit: string): string => (/^t[ỷỉ] lệ ?\(?%\)?$|^\(%\)$/iu.test(unit) ? "%" : unit);

/** A level with its unit right after its last number, where it has none yet. */
function withUnit(demand: string, unit: string): string {
  const tidy = tidyText(demand);
  const words = foldText(tidy);
  const last = numbersIn(words).at(-1);
  if (unit === "" || last === undefined) return tidy;
  const end = last.at + last.said.length;
  const hasUnit = /^ ?(?:[%‰/]|phần trăm)/u.test(words.slice(end)) || readUnit(words, end) !== null;
  if (hasUnit) return tidy;
  return `${tidy.slice(0, end)}${/^[%‰]/u.test(unit) ? "" : " "}${unit}${tidy.slice(end)}`;
}
