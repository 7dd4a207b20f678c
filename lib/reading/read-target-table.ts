import type { Group } from "#lib/domain/resolution.ts";
import { headOver } from "#lib/reading/head-over.ts";
import { namedGroup, supposedGroup } from "#lib/reading/named-group.ts";
import type { Table } from "#lib/reading/result-table.ts";
import { beginWhole, takePart, type WholeRow, wordWhole } from "#lib/reading/row-parts.ts";
import { isRowTitle } from "#lib/reading/row-title.ts";
import { type SaidRow, saidInRow } from "#lib/reading/target-row.ts";
import type { TargetReading } from "#lib/reading/target-table.ts";

/** A target of a table: its row, from 0, and what its cells say; "" where they say nothing. */
export type TargetRow = {
  row: number;
  /** Its wording, with the level that stands beside it and the rows below that are parts of it. */
  text: string;
  /** The level as the table states it. */
  demand: string;
  group: Group;
  code: string;
  unit: string;
};

/** Why a row is no target that can be read: in which column, and what stands there. */
export type TargetRowFault = {
  row: number;
  column: number;
  code: "no text" | "formula" | "unknown group";
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
 * one above it. Blank rows and the row that numbers the columns say nothing. What begins with "=" is a formula and no
 * text: nothing is computed of it.
 */
export function readTargetTable(table: Table, reading: TargetReading, chosen: ChosenGroups): ReadTargets {
  const read: ReadTargets = { rows: [], faults: [], titles: [] };
  const dueYear = yearOver(table, reading);
  const said = table.map((cells) => saidInRow(cells, reading.roles));
  const rows = [...said.entries()].filter(([row, { isBlank }]) => row > reading.head && !isBlank);
  const wholes: (Pick<TargetRow, "row" | "group"> & WholeRow)[] = [];
  let current: Named = { group: chosen.group, name: "" };
  let last: WholeRow | null = null;
  for (const [index, [row, each]] of rows.entries()) {
    if (each.named !== "") current = { group: namedGroup(each.named), name: each.named };
    const fault = faultOf(each, current);
    if (each.isGroup) last = null;
    else if (isRowTitle(each, rows[index + 1]?.[1])) {
      const group: Group = chosen.below.get(row) ?? supposedGroup(each.text) ?? current.group ?? chosen.group;
      current = { group, name: each.text };
      read.titles.push({ row, text: each.text, group });
      last = null;
    } else if (fault !== null) {
      read.faults.push({ row, column: reading.roles.indexOf(fault.role), ...fault.what });
    } else if (current.group !== null && (last === null || !takePart(last, each))) {
      const whole = { row, group: current.group, ...beginWhole(each) };
      wholes.push(whole);
      last = whole;
    }
  }
  read.rows = wholes.map((whole) => {
    const { row, group, said: own } = whole;
    const { demand, code, unit } = own;
    return { row, text: wordWhole(whole, dueYear), demand, group, code, unit };
  });
  return read;
}

/** The year by which levels are due, where the head of their column names just one: "Chỉ tiêu đến năm 2025". */
function yearOver(table: Table, { head, roles }: TargetReading): number | null {
  const column = roles.indexOf("demand");
  const named = column < 0 || head < 0 ? null : headOver(table, head, column).match(/(?<!\d)20\d\d(?!\d)/gu);
  return named?.length === 1 ? Number(named[0]) : null;
}

/** The group that holds, as it was named. */
type Named = { group: Group | null; name: string };

type Fault = { role: "text" | "demand" | "group"; what: Pick<TargetRowFault, "code" | "text"> };

function faultOf({ text, demand }: SaidRow, { group, name }: Named): Fault | null {
  if (text === "") return { role: "text", what: { code: "no text", text } };
  if (text.startsWith("=")) return { role: "text", what: { code: "formula", text } };
  if (demand.startsWith("=")) return { role: "demand", what: { code: "formula", text: demand } };
  return group === null ? { role: "group", what: { code: "unknown group", text: name } } : null;
}
