import { withStatedDemand } from "#lib/reading/stated-demand.ts";
import type { SaidRow } from "#lib/reading/target-row.ts";

/** Rows that are one target: the first, and those below that are parts of it once "trong đó" stands somewhere. */
export type WholeRow = {
  said: SaidRow;
  isOpen: boolean;
  /** Wordings of the parts; null for one whose words and level do not go together, or that is at fault. */
  parts: (string | null)[];
  /** The levels that the table states, and what they are counted in: of the whole, then of each part. */
  levels: string[];
  units: string[];
};

const opening = /[\s,;:.]*trong đó[\s:;,]*$/iu;
const begins = /^[\s\-–+•*]*trong đó[\s:;,]*/iu;
const bullet = /^(?:[-–+•*]\s*|[a-zđ]\)\s*)/u;

export const beginWhole = (said: SaidRow): WholeRow => ({
  ...{ said, isOpen: opening.test(said.text), parts: [] },
  levels: [said.demand],
  units: [said.unit],
});

/** Takes a row as part of those above; false where it is a target of its own. */
export function takePart(whole: WholeRow, row: SaidRow): boolean {
  const opens = begins.test(row.text);
  if (!opens && !isPart(whole, row)) return false;
  whole.isOpen = true;
  const words = row.text
    .replace(begins, "")
    .replace(bullet, "")
    .replace(/[\s.;,]+$/u, "");
  if (words === "") return true;
  whole.parts.push(withStatedDemand(words, { ...row, time: "" }));
  whole.levels.push(row.demand);
  whole.units.push(row.unit);
  return true;
}

/**
 * A row at fault: as a part it breaks its whole, for no target is stored without it; else it begins one of its own, which
 * takes its parts with it and comes to nothing.
 */
export function breakWhole(whole: WholeRow | null, row: SaidRow): WholeRow {
  if (whole === null || !isPart(whole, row)) return beginWhole(row);
  whole.parts.push(null);
  return whole;
}

/** What marks a row as one of several: a sign, or a small letter, whether in its own column or before the words. */
function bulletOf({ number, text }: SaidRow): string {
  if (/^[a-zđ][.)]?$/u.test(number) || /^[a-zđ]\)/u.test(text)) return "a)";
  return /^[-–+•*]$/u.test(number) ? number : (/^[-–+•*]/u.exec(text)?.[0] ?? "");
}

/** Below an open whole: with another bullet than that has, or without a number, or "1.2" below "1". */
function isPart({ said, isOpen }: WholeRow, row: SaidRow): boolean {
  if (!isOpen || row.code !== "" || (row.named !== "" && row.named !== said.named)) return false;
  const own = bulletOf(row);
  if (own !== "") return own !== bulletOf(said);
  const above = said.number.replace(/[.)]$/u, "");
  return above !== "" && (row.number === "" || row.number.startsWith(`${above}.`));
}

/** The wording of the whole: its own with the level that stands beside it, then its parts; null where these do not go together. */
export function wordWhole({ said, isOpen, parts }: WholeRow, time: string): string | null {
  const own = withStatedDemand(said.text.replace(isOpen ? opening : /$^/u, ""), { ...said, time });
  if (own === null || parts.includes(null)) return null;
  return isOpen ? `${own}, trong đó: ${parts.join("; ")}`.trim() : own;
}
