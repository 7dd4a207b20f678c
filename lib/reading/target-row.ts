import { namedGroup } from "#lib/reading/named-group.ts";
import type { TargetColumn } from "#lib/reading/target-table.ts";

/** What the cells of a row of a table of targets say; "" where they say nothing. */
export type SaidRow = {
  text: string;
  demand: string;
  code: string;
  unit: string;
  /** What stands left of the text: "1", "II", "-". */
  number: string;
  /** The group that holds from this row on, as it is named; "" where none is. */
  named: string;
  /** Whether the row names a group and nothing else. */
  isGroup: boolean;
  isBlank: boolean;
};

/** Reads the cells of a row by what their columns hold. Dashes state no level, as on paper. */
export function saidInRow(cells: readonly string[], roles: readonly TargetColumn[]): SaidRow {
  const cell = (role: TargetColumn) => (cells[roles.indexOf(role)] ?? "").trim();
  const [group, code, unit] = [cell("group"), cell("code"), cell("unit")];
  const demand = /^[\s\-–—.…]*$/u.test(cell("demand")) ? "" : cell("demand");
  const before = cells.slice(0, Math.max(0, roles.indexOf("text"))).filter((_, at) => roles[at] === "skip");
  const [number = "", ...others] = before.map((each) => each.trim()).filter((each) => each !== "");
  const isAlone = cell("text") === "" && `${demand}${code}${unit}` === "" && others.length === 0;
  // A title whose cells are merged stands in the first of them.
  const isMerged = isAlone && /\p{L}{2}/u.test(number) && !isNumbering(number);
  const text = isMerged ? number : cell("text");
  const isGroup = `${demand}${code}${unit}` === "" && namedGroup(text) !== null;
  return {
    ...{ text, demand, code, unit, isGroup, number: isMerged ? "" : number },
    named: group === "" && isGroup ? text : group,
    isBlank: cells.every((each, column) => roles[column] === "group" || isNumbering(each)),
  };
}

/** A blank; or "(2)", "2", "II" or "B", which number rows and, under a head, columns. */
const isNumbering = (text: string): boolean => /^\(?(?:\d{1,3}|[IVX]{1,5}|\p{L})?[.)]*$/u.test(text.trim());
