import type { Criterion } from "#lib/domain/resolution.ts";
import { readGradeWord } from "#lib/reading/grade-words.ts";
import { proposedCriteria } from "#lib/reading/proposed-criteria.ts";
import { readYesNo } from "#lib/reading/read-yes-no.ts";
import { type CellNote, resultRows } from "#lib/reading/result-rows.ts";
import { type Known, sameWording, type Table, type TableReading } from "#lib/reading/result-table.ts";
import { measureNamed } from "#lib/reading/target-text/units.ts";

/** A figure of a table: where it stands, counted from 0, and how it would be typed into the form; blank where a note stands alone. */
export type TableEntry = {
  row: number;
  column: number;
  criterion: string;
  year: number;
  typed: { value: string; denominator: string };
  /** The head over it says "ước": it is no final figure yet. */
  estimate: boolean;
  /** The note beside it, where the table has a column of notes for its year. */
  note: CellNote | null;
};

/** Why a row's figures cannot be taken, or stay behind. */
export type RowFault = "criterion twice" | "several criteria" | "unit otherwise";
export type RowLeft = "unknown" | "unconfirmed" | "derived" | "each branch";

export type ReadTable = {
  entries: TableEntry[];
  faults: { row: number; code: RowFault; text: string }[];
  /** Rows with figures that are no entered criterion of the organisation. */
  left: { row: number; why: RowLeft; text: string }[];
  /**
   * Rows with figures of which a person may say which criterion they are: they name none, several, or one named before.
   * `proposed` is the code of the one that a row is most like, which a person must confirm.
   */
  open: { row: number; text: string; proposed: string | null }[];
};

/** Which criterion, by its code, a row was said to be; null: none, it is left out. */
export type ChosenRows = ReadonlyMap<number, string | null>;

/**
 * Reads an office's own table: rows are criteria, by code or else by wording, or as a person said; columns are
 * years, or notes on them. Blank cells say nothing.
 */
export function readResultTable(
  table: Table,
  reading: TableReading,
  criteria: readonly Known[],
  chosen: ChosenRows = new Map(),
): ReadTable {
  const read: ReadTable = { entries: [], faults: [], left: [], open: [] };
  const seen = new Set<string>();
  const rows = resultRows(table, reading).map((each) => ({
    ...each,
    own: findCriteria(criteria, each.code, each.words),
  }));
  const proposals = proposedCriteria(rows, criteria, chosen);
  for (const { row, code, words, unit, inPercent, figures, own } of rows) {
    const text = `${code} ${words}`.trim();
    const proposed = proposals.get(row) ?? null;
    if (isOpen(own, seen)) read.open.push({ row, text, proposed });
    const said = chosen.get(row);
    if (said === null) continue;
    const found = chooseCriterion(said === undefined ? own : called(criteria, said), seen, {
      proposed,
      unit,
    });
    if ("why" in found) read.left.push({ row, why: found.why, text });
    else if ("code" in found)
      read.faults.push({ row, code: found.code, text: `${text}${found.about ?? ""}` });
    else {
      const { criterion } = found;
      seen.add(criterion.code);
      const entered = figures.map(({ cell, ...figure }) => ({
        ...{ row, ...figure, criterion: criterion.code },
        typed: typeFigure(criterion, cell, inPercent),
      }));
      read.entries.push(...entered);
    }
  }
  return read;
}

/** Thousands for millions, tonnes for quintals: taken as they stand, such figures are wrong by much. */
function measuresOtherwise(unit: string, criterion: Criterion): boolean {
  const [said, own] = [measureNamed(unit), measureNamed(criterion.unit ?? "")];
  return said !== null && own !== null && said !== own;
}

const called = (criteria: readonly Known[], code: string): Criterion[] =>
  criteria.filter((each) => each.code === code);

/** Whether a row names no criterion, several, or one that a row above it is. */
const isOpen = ([criterion, ...others]: Criterion[], seen: ReadonlySet<string>): boolean =>
  criterion === undefined || others.length > 0 || seen.has(criterion.code);

/** The criterion that a row is about, or why its figures stay behind, or what is wrong with it. */
function chooseCriterion(
  [criterion, ...others]: Criterion[],
  seen: ReadonlySet<string>,
  { proposed, unit }: { proposed: string | null; unit: string },
): { criterion: Criterion } | { why: RowLeft } | { code: RowFault; about?: string } {
  if (criterion === undefined) return { why: proposed === null ? "unknown" : "unconfirmed" };
  if (others.length > 0) return { code: "several criteria" };
  if (criterion.source !== "entered") return { why: "derived" };
  if (criterion.subject === "each branch") return { why: "each branch" };
  if (seen.has(criterion.code)) return { code: "criterion twice" };
  if (measuresOtherwise(unit, criterion))
    return { code: "unit otherwise", about: `: ${unit} ≠ ${criterion.unit}` };
  return { criterion };
}

/** By its code, else by its words; else by the code or the words of its target. */
function findCriteria(criteria: readonly Known[], code: string, text: string): Criterion[] {
  const own = code.trim().toLocaleLowerCase("vi");
  const said = sameWording(text);
  const found = (is: (each: Known) => boolean) => criteria.filter(is);
  const ways = [
    found((each) => own !== "" && each.code.toLocaleLowerCase("vi") === own),
    found((each) => said !== "" && sameWording(each.text) === said),
    found(({ also = [] }) => own !== "" && also.some((name) => name.toLocaleLowerCase("vi") === own)),
    found(({ also = [] }) => said !== "" && also.some((name) => sameWording(name) === said)),
  ];
  return ways.find((criteriaFound) => criteriaFound.length > 0) ?? [];
}

/** A figure as the form takes it: `64/65` in two fields, a share in percent with its sign, words as choices. */
function typeFigure({ measure }: Criterion, text: string, inPercent: boolean): TableEntry["typed"] {
  if (text === "") return { value: "", denominator: "" };
  const word = sameWording(text);
  switch (measure) {
    case "share": {
      const [, value, denominator] = /^([^/]+)\/([^/]+)$/u.exec(text) ?? [];
      if (value !== undefined && denominator !== undefined)
        return { value: value.trim(), denominator: denominator.trim() };
      return { value: inPercent && !/[%％]$/u.test(text) ? `${text}%` : text, denominator: "" };
    }
    case "yes-no":
      return { value: readYesNo(word) ?? text, denominator: "" };
    case "rating":
      return { value: readGradeWord(word) ?? text, denominator: "" };
    case "quantity":
    case "growth":
      return { value: text, denominator: "" };
  }
}
