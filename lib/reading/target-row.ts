import type { YearColumn } from "#lib/reading/level-years.ts";
import { namedGroup } from "#lib/reading/named-group.ts";
import type { TargetColumn } from "#lib/reading/target-table.ts";

/** A level of a year, as its cell states it. */
export type YearLevel = { year: number; level: string };

/** What the cells of a row of a table of targets say; "" where they say nothing. */
export type SaidRow = {
  text: string;
  demand: string;
  /** The levels of several years, where the table has a column for each. */
  byYear: YearLevel[];
  code: string;
  unit: string;
  /** What stands left of the text, or numbers it: "1", "II", "-". */
  number: string;
  /** The group that holds from this row on, as it is named; "" where none is. */
  named: string;
  /** Whether the row names a group and nothing else. */
  isGroup: boolean;
  isBlank: boolean;
  /** Whether all it holds could number columns: "(1) | (2) | (3)". */
  numbersColumns: boolean;
};

/** Reads the cells of a row by what their columns hold. Dashes state neither level nor unit, as on paper. */
export function saidInRow(
  raw: readonly string[],
  roles: readonly TargetColumn[],
  years: readonly YearColumn[] = [],
): SaidRow {
  const cells = raw.map((each) => each.normalize("NFC").trim());
  const cell = (role: TargetColumn) => cells[roles.indexOf(role)] ?? "";
  const [group, code] = [cell("group"), cell("code")];
  const unit = withinSentence(stated(cell("unit")));
  const byYear = years.flatMap(({ column, year }) => {
    const level = stated(cells[column] ?? "");
    return level === "" ? [] : [{ year, level }];
  });
  const demand = years.length === 0 ? stated(cell("demand")) : sayYears(byYear, years);
  const beside = `${demand}${code}${unit}`;
  const before = cells.slice(0, Math.max(0, roles.indexOf("text"))).filter((_, at) => roles[at] === "skip");
  const [first = "", ...others] = before.filter((each) => each !== "");
  // A title whose cells are merged stands in the first of them.
  const isMerged =
    cell("text") === "" &&
    beside === "" &&
    others.length === 0 &&
    /\p{L}{2}/u.test(first) &&
    !numbering.test(first);
  const whole = isMerged ? first : cell("text");
  const listed = first === "" || isMerged ? listNumber.exec(whole)?.[0] : undefined;
  const text = whole.slice(listed?.length ?? 0);
  const isGroup = beside === "" && namedGroup(whole) !== null;
  return {
    ...{ text, demand, code, unit, isGroup },
    byYear: isOfYears(byYear, years) ? byYear : [],
    number: listed?.trim() ?? (isMerged ? "" : first),
    named: group === "" && isGroup ? whole : group,
    isBlank: text === "" && beside === "" && before.every((each) => numbering.test(each)),
    numbersColumns: cells.every((each) => numbering.test(each)),
  };
}

const stated = (cell: string): string => (/^[\s\-–—.…]*$/u.test(cell) ? "" : cell);

/** "Đảng viên" in a column of units is "đảng viên" in a sentence; "USD", "NTM" and "kWh" are written so everywhere. */
const withinSentence = (unit: string): string =>
  unit.replace(/^\p{Lu}(?=\p{Ll}+(?!\p{L}))/u, (letter) => letter.toLocaleLowerCase("vi"));

/** Whether the years state levels of their own: words that are the same in each of them are one level. */
const isOfYears = (byYear: readonly YearLevel[], years: readonly YearColumn[]): boolean => {
  const [first] = byYear;
  const isOne = byYear.length === years.length && byYear.every(({ level }) => level === first?.level);
  return byYear.length > 1 && (!isOne || /\d/u.test(first?.level ?? ""));
};

/** What the columns of several years state, as one level. */
function sayYears(byYear: readonly YearLevel[], years: readonly YearColumn[]): string {
  const [first] = byYear;
  if (first === undefined) return "";
  if (isOfYears(byYear, years)) return ladderOf(byYear);
  return `${first.level} ${byYear.length === 1 ? "vào" : "hằng năm từ"} năm ${first.year}`;
}

/** "năm 2021: 60; năm 2022: 65" */
export const ladderOf = (byYear: readonly YearLevel[]): string =>
  byYear.map(({ year, level }) => `năm ${year}: ${level}`).join("; ");

/** A blank; or "(2)", "2", "II" or "B", which number rows and, under a head, columns. */
const numbering = /^\(?(?:\d{1,3}|[IVX]{1,5}|\p{L})?[.)]*$/u;

/** "1. ", "2.1) " before the words of a target. */
const listNumber = /^\(?\d{1,2}(?:\.\d{1,2})*[.)] +(?=\p{L})/u;

/** "nt", "như trên" and ditto marks: what stands in the row above. */
export const isDitto = (text: string): boolean =>
  /^(?:["”“″〃]|''|\/\/|[-–]?\s*(?:nt|như trên)\s*[-–]?)$/iu.test(text);
