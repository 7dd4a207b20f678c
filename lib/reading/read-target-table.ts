import type { Group } from "#lib/domain/resolution.ts";
import { headOver } from "#lib/reading/head-over.ts";
import { levelYears } from "#lib/reading/level-years.ts";
import { namedGroup, supposedGroup } from "#lib/reading/named-group.ts";
import type { Table } from "#lib/reading/result-table.ts";
import {
  beginWhole,
  breakWhole,
  isRemark,
  takePart,
  type WholeFault,
  type WholeRow,
  wordWhole,
} from "#lib/reading/row-parts.ts";
import { isRowTitle } from "#lib/reading/row-title.ts";
import { countsTargets, isSumRow } from "#lib/reading/sum-row.ts";
import { isDitto, type SaidRow, saidInRow } from "#lib/reading/target-row.ts";
import type { TargetReading } from "#lib/reading/target-table.ts";

/** A target of a table: its row, from 0, and what its cells say; "" where they say nothing. */
export type TargetRow = {
  row: number;
  /** Its wording, with the level that stands beside it and the rows below that are parts of it. */
  text: string;
  /** The levels as the table states them, and their units: of the target, then of each part. */
  levels: string[];
  units: string[];
  /** Whether dashes alone make the rows below parts of it. */
  partsAssumed: boolean;
  group: Group;
  code: string;
};

/** Why a row is no target that can be read: in which column, and what stands there. */
export type TargetRowFault = {
  row: number;
  column: number;
  code: "no text" | "formula" | "unknown group" | "sum" | WholeFault["code"];
  text: string;
};

/** A title between the rows that names no group, and the group of the rows below it. */
export type RowTitle = { row: number; text: string; group: Group };

export type ReadTargets = { rows: TargetRow[]; faults: TargetRowFault[]; titles: RowTitle[] };

/** The groups that a person chose: of rows that name none, and of those below a title, by its row. */
export type ChosenGroups = { group: Group; below: ReadonlyMap<number, Group> };

/**
 * Reads a table of targets row by row. A group holds from the row that names it on, in its own column (where cells may
 * be merged) or as a title between the rows; before any, the chosen one does. Rows below a "trong đó" are parts of the
 * one above it; rows that sum up are no targets. Blank rows and the row that numbers the columns say nothing. What
 * begins with "=" is a formula and no text: nothing is computed of it.
 */
export function readTargetTable(table: Table, reading: TargetReading, chosen: ChosenGroups): ReadTargets {
  const { wholes, faults, titles } = groupRows(bodyOf(table, reading), reading, chosen);
  const time = timeOver(table, reading);
  const column = reading.roles.indexOf("demand");
  const rows = wholes.flatMap((whole): TargetRow[] => {
    const { row, group, levels, units, said, isAssumed: partsAssumed } = whole;
    const text = wordWhole(whole, time);
    if (typeof text === "string") return [{ row, text, levels, units, partsAssumed, group, code: said.code }];
    faults.push(...text.map((fault) => ({ ...fault, row: fault.row ?? row, column })));
    return [];
  });
  return { rows, titles, faults: faults.toSorted((one, other) => one.row - other.row) };
}

type Wholes = Pick<ReadTargets, "faults" | "titles"> & {
  wholes: (Pick<TargetRow, "row" | "group"> & WholeRow)[];
};

/** Rows put together with those that are parts of them, each in the group that holds where it stands. */
function groupRows(rows: Body, { roles }: TargetReading, chosen: ChosenGroups): Wholes {
  const found: Wholes = { wholes: [], faults: [], titles: [] };
  let current: Named = { group: chosen.group, name: "" };
  let last: WholeRow | null = null;
  for (const [index, [row, each]] of rows.entries()) {
    if (each.named !== "") current = { group: namedGroup(each.named), name: each.named };
    const kind = kindOf(each, rows[index + 1]?.[1], current);
    switch (kind.is) {
      case "group":
        last = null;
        break;
      case "title": {
        const supposed = supposedGroup(each.text) ?? current.group ?? chosen.group;
        const group: Group = chosen.below.get(row) ?? supposed;
        current = { group, name: each.text };
        found.titles.push({ row, text: each.text, group });
        last = null;
        break;
      }
      case "fault":
        found.faults.push({ row, column: roles.indexOf(kind.fault.role), ...kind.fault.what });
        last = wholeAfter(kind.fault, last, each, row);
        break;
      case "target": {
        if (last !== null && takePart(last, each, row)) break;
        const whole = { row, group: kind.group, ...beginWhole(each) };
        found.wholes.push(whole);
        if (last === null || !isRemark(last, each)) last = whole;
      }
    }
  }
  return found;
}

/** What the rows below one at fault go on with. */
const wholeAfter = ({ what }: Fault, last: WholeRow | null, each: SaidRow, row: number): WholeRow | null =>
  what.code === "sum" && countsTargets(each) ? null : breakWhole(last, each, row);

type Body = [number, SaidRow][];
type RowKind = { is: "group" | "title" } | { is: "fault"; fault: Fault } | { is: "target"; group: Group };

function kindOf(row: SaidRow, below: SaidRow | undefined, current: Named): RowKind {
  if (row.isGroup) return { is: "group" };
  if (isRowTitle(row, below)) return { is: "title" };
  const fault = faultOf(row, current);
  if (fault !== null) return { is: "fault", fault };
  return current.group === null ? { is: "group" } : { is: "target", group: current.group };
}

/** The rows below the head that say something; right under it one may number the columns. */
function bodyOf(table: Table, { head, roles }: TargetReading): Body {
  const years = levelYears(table, { head, roles }) ?? [];
  const said = [...withUnitsAbove(table.map((cells) => saidInRow(cells, roles, years))).entries()];
  const [first, ...others] = said.filter(([row, { isBlank }]) => row > head && !isBlank);
  if (first === undefined) return [];
  return first[1].numbersColumns ? others : [first, ...others];
}

/** Rows whose unit is a ditto mark have that of the row above. */
function withUnitsAbove(rows: SaidRow[]): SaidRow[] {
  let above = "";
  return rows.map((row) => {
    const unit = isDitto(row.unit) ? above : row.unit;
    if (unit !== "") above = unit;
    return { ...row, unit };
  });
}

/** What the head over the levels says of the time: "Chỉ tiêu đến năm 2025", "Chỉ tiêu cả nhiệm kỳ". */
function timeOver(table: Table, { head, roles }: TargetReading): string {
  if (roles.filter((role) => role === "demand").length > 1) return "";
  const column = roles.indexOf("demand");
  const over = column < 0 || head < 0 ? "" : headOver(table, head, column).normalize("NFC");
  const years = over.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];
  if (years.length === 1) return `đến năm ${years[0]}`;
  if (/(?:h[ằà]ng|mỗi) năm/iu.test(over)) return "hằng năm";
  return /cả nhiệm kỳ|toàn nhiệm kỳ/iu.test(over) ? "cả nhiệm kỳ" : "";
}

/** The group that holds, as it was named. */
type Named = { group: Group | null; name: string };

type Fault = { role: "text" | "demand" | "group"; what: Pick<TargetRowFault, "code" | "text"> };

function faultOf(row: SaidRow, { group, name }: Named): Fault | null {
  const { text, demand } = row;
  if (isSumRow(row)) return { role: "text", what: { code: "sum", text: text || row.number } };
  if (text === "") return { role: "text", what: { code: "no text", text } };
  if (text.startsWith("=")) return { role: "text", what: { code: "formula", text } };
  if (demand.startsWith("=")) return { role: "demand", what: { code: "formula", text: demand } };
  return group === null ? { role: "group", what: { code: "unknown group", text: name } } : null;
}
