import { type LevelFault, type Worded, withStatedDemand } from "#lib/reading/stated-demand.ts";
import type { SaidRow } from "#lib/reading/target-row.ts";
import { foldText, tidyText } from "#lib/reading/target-text/fold-text.ts";
import { readGrade } from "#lib/reading/target-text/read-grade.ts";
import { strengthOf } from "#lib/reading/target-text/strength.ts";

/** A part by its row: worded, or with words and a level that do not go together, or at fault otherwise. */
type Part = { row: number; words: string; worded: Worded | null };

/**
 * Rows that are one target: the first, and those below that are parts of it once "trong đó" stands somewhere, or that
 * dashes mark below a number.
 */
export type WholeRow = {
  said: SaidRow;
  isOpen: boolean;
  /** No "trong đó" says that the rows below are parts: their dashes do, which is to be confirmed. */
  isAssumed: boolean;
  /** The rows of the parts, and their wordings or what is wrong with them. */
  parts: Part[];
  /** The levels that the table states, and what they are counted in: of the whole, then of each part. */
  levels: string[];
  units: string[];
};

const opening = /(?<![\s,;:.])[\s,;:.]*trong đó[\s:;,]*$/iu;
const begins = /^[\s\-–+•*]*trong đó[\s:;,]*/iu;
const bullet = /^(?:[-–+•*]\s*|[a-zđ]\)\s*)/u;
const dash = /^[-–+•*]$/u;
/** What ends a row of a list, and no words within a sentence. */
const atEnd = /(?<![\s.;:,])[\s.;:,]+$/u;

export const beginWhole = (said: SaidRow): WholeRow => ({
  ...{ said, isOpen: opening.test(said.text), isAssumed: false, parts: [] },
  levels: [said.demand],
  units: [said.unit],
});

/** Takes a row as part of those above; false where it is a target of its own. */
export function takePart(whole: WholeRow, row: SaidRow, at: number): boolean {
  const opens = begins.test(row.text);
  if (!opens && !isPart(whole, row)) return false;
  if (!opens && !whole.isOpen) whole.isAssumed = true;
  whole.isOpen = true;
  const words = row.text.replace(begins, "").replace(bullet, "").replace(atEnd, "");
  if (words === "") return true;
  whole.parts.push({ row: at, words, worded: withStatedDemand(words, { ...row, time: "" }) });
  whole.levels.push(row.demand);
  whole.units.push(row.unit);
  return true;
}

/**
 * A row at fault: as a part it breaks its whole, for no target is stored without it; else it begins one of its own, which
 * takes its parts with it and comes to nothing.
 */
export function breakWhole(whole: WholeRow | null, row: SaidRow, at: number): WholeRow {
  if (whole === null || !isPart(whole, row)) return beginWhole(row);
  whole.parts.push({ row: at, words: row.text, worded: null });
  return whole;
}

/** What marks a row as one of several: a sign, or a small letter, whether in its own column or before the words. */
function bulletOf({ number, text }: SaidRow): string {
  if (/^[a-zđ][.)]?$/u.test(number) || /^[a-zđ]\)/u.test(text)) return "a)";
  return dash.test(number) ? number : (/^[-–+•*]/u.exec(text)?.[0] ?? "");
}

const count = /^\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5})[.)]*$/u;

/** Whether a row asks for something: beside its words, or by them. */
const asks = ({ text, demand }: SaidRow): boolean =>
  demand !== "" || strengthOf(foldText(tidyText(text))).demands !== "nothing";

/** "Xây dựng Đảng trong sạch, vững mạnh": a title as it may stand over a list of targets. */
const isHeading = ({ text, demand }: SaidRow): boolean => {
  const words = foldText(tidyText(text));
  return demand === "" && strengthOf(words).demands !== "strong" && readGrade(words) === null;
};

const isDashBelow = (said: SaidRow, row: SaidRow): boolean =>
  count.test(said.number) &&
  !isHeading(said) &&
  dash.test(bulletOf(row)) &&
  (row.number === "" || dash.test(row.number));

/** A dash below a number that asks for nothing: no target goes on with the rows below it. */
export const isRemark = ({ said }: WholeRow, row: SaidRow): boolean => isDashBelow(said, row) && !asks(row);

/** Below an open whole: with another bullet than that has, or without a number, or "1.2" below "1"; else with a dash. */
function isPart({ said, isOpen, isAssumed }: WholeRow, row: SaidRow): boolean {
  if (row.code !== "" || (row.named !== "" && row.named !== said.named)) return false;
  if (!isOpen || isAssumed) return isDashBelow(said, row) && asks(row);
  const own = bulletOf(row);
  if (own !== "") return own !== bulletOf(said);
  const above = said.number.replace(/[.)]$/u, "");
  return above !== "" && (row.number === "" || row.number.startsWith(`${above}.`));
}

/** Why a whole has no wording: for itself, or for its parts, of which `row` is one. */
export type WholeFault = { row: number | null; code: LevelFault | "part at fault"; text: string };

/** The wording of the whole: its own with the level that stands beside it, then its parts; or why these do not go together. */
export function wordWhole({ said, isOpen, parts }: WholeRow, time: string): string | WholeFault[] {
  const own = withStatedDemand(said.text.replace(isOpen ? opening : /$^/u, ""), { ...said, time });
  if ("why" in own) return [{ row: null, code: own.why, text: said.text }];
  const worded = parts.flatMap((part) =>
    part.worded !== null && "text" in part.worded ? part.worded.text : [],
  );
  if (worded.length < parts.length)
    return [{ row: null, code: "part at fault", text: said.text }, ...parts.flatMap(faultOfPart)];
  return isOpen ? `${own.text.replace(atEnd, "")}, trong đó: ${worded.join("; ")}`.trim() : own.text;
}

const faultOfPart = ({ row, words, worded }: Part): WholeFault[] =>
  worded !== null && "why" in worded ? [{ row, code: worded.why, text: words }] : [];
