import { withStatedDemand } from "#lib/reading/stated-demand.ts";
import type { SaidRow } from "#lib/reading/target-row.ts";

/** Rows that are one target: the first, and those below that are parts of it once "trong đó" stands somewhere. */
export type WholeRow = { said: SaidRow; isOpen: boolean; parts: string[] };

const opening = /[\s,;:.]*trong đó[\s:;,]*$/iu;
const begins = /^[\s\-–+•*]*trong đó[\s:;,]*/iu;
const bullet = /^(?:[-–+•*]\s*|[a-zđ]\)\s*)/u;

export const beginWhole = (said: SaidRow): WholeRow => ({
  said,
  isOpen: opening.test(said.text.normalize("NFC")),
  parts: [],
});

/** Takes a row as part of those above; false where it is a target of its own. */
export function takePart(whole: WholeRow, row: SaidRow): boolean {
  const text = row.text.normalize("NFC");
  const opens = begins.test(text);
  if (!opens && !(whole.isOpen && isBelow(row, whole.said))) return false;
  whole.isOpen = true;
  const words = text
    .replace(begins, "")
    .replace(bullet, "")
    .replace(/[\s.;,]+$/u, "");
  if (words !== "") whole.parts.push(withStatedDemand(words, { ...row, dueYear: null }));
  return true;
}

/** "-", "a)", or without a number, or "1.2" below "1". */
function isBelow({ number, text }: SaidRow, { number: above }: SaidRow): boolean {
  if (bullet.test(text) || /^[-–+•*]$/u.test(number)) return true;
  return above !== "" && (number === "" || number.startsWith(`${above.replace(/[.)]$/u, "")}.`));
}

/** The wording of the whole: its own with the level that stands beside it, then its parts. */
export function wordWhole({ said, isOpen, parts }: WholeRow, dueYear: number | null): string {
  const own = withStatedDemand(said.text.replace(isOpen ? opening : /$^/u, ""), { ...said, dueYear });
  return isOpen ? `${own}, trong đó: ${parts.join("; ")}`.trim() : own;
}
