import type { Group } from "#lib/domain/resolution.ts";
import { namedGroup } from "#lib/reading/named-group.ts";
import type { Table } from "#lib/reading/result-table.ts";
import type { TargetColumn, TargetReading } from "#lib/reading/target-table.ts";

/** A target of a table: its row, from 0, and what its cells say; "" where they say nothing. */
export type TargetRow = { row: number; text: string; group: Group; code: string; unit: string };

/** Why a row is no target that can be read: in which column, and what stands there. */
export type TargetRowFault = {
  row: number;
  column: number;
  code: "no text" | "formula" | "unknown group";
  text: string;
};

export type ReadTargets = { rows: TargetRow[]; faults: TargetRowFault[] };

/**
 * Reads a table of targets row by row. A group holds from the row that names it on, in its own column (where cells may
 * be merged) or as a head between the rows; before any, `group` does. Blank rows and the row that numbers the columns
 * say nothing. What begins with "=" is a formula and no text: nothing is computed of it.
 */
export function readTargetTable(table: Table, { head, roles }: TargetReading, group: Group): ReadTargets {
  const read: ReadTargets = { rows: [], faults: [] };
  let current: Named = { group, name: "" };
  for (const [row, cells] of table.entries()) {
    if (row <= head) continue;
    const said = saidIn(cells, roles);
    if (said.named !== "") current = { group: namedGroup(said.named), name: said.named };
    if (said.isHead || said.isBlank) continue;
    const { text, code, unit } = said;
    const fault = faultOf(said, current);
    if (fault !== null) read.faults.push({ row, column: roles.indexOf(fault.role), ...fault.what });
    else if (current.group !== null) read.rows.push({ row, text, group: current.group, code, unit });
  }
  return read;
}

/** What a row says: `named` is the group from it on, "" where it names none; a head says nothing else. */
type Said = { text: string; code: string; unit: string; named: string; isHead: boolean; isBlank: boolean };

function saidIn(cells: readonly string[], roles: readonly TargetColumn[]): Said {
  const cell = (role: TargetColumn) => (cells[roles.indexOf(role)] ?? "").trim();
  const [text, group, code, unit] = [cell("text"), cell("group"), cell("code"), cell("unit")];
  const isHead = code === "" && unit === "" && namedGroup(text) !== null;
  return {
    ...{ text, code, unit, isHead, named: group === "" && isHead ? text : group },
    isBlank: cells.every((each, column) => roles[column] === "group" || isNumbering(each)),
  };
}

/** The group that holds, as it was named. */
type Named = { group: Group | null; name: string };

type Fault = { role: "text" | "group"; what: Pick<TargetRowFault, "code" | "text"> };

function faultOf({ text }: Said, { group, name }: Named): Fault | null {
  if (text === "") return { role: "text", what: { code: "no text", text } };
  if (text.startsWith("=")) return { role: "text", what: { code: "formula", text } };
  return group === null ? { role: "group", what: { code: "unknown group", text: name } } : null;
}

/** A blank; or "(2)", "2", "II" or "B", which number rows and, under a head, columns. */
const isNumbering = (text: string): boolean => /^\(?(?:\d{1,3}|[IVX]{1,5}|\p{L})?[.)]*$/u.test(text.trim());
