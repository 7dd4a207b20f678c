import "server-only";
import { chosenRoles } from "#lib/forms/carried-table.ts";
import type { CarriedTable } from "#lib/forms/read-carried-table.ts";
import { chosenBelow, groupName, untickedRows } from "#lib/forms/target-table-import.ts";
import { keptRoles, keptRows } from "#lib/reading/kept-choices.ts";
import type { ChosenGroups } from "#lib/reading/read-target-table.ts";
import { type TargetColumn, targetColumns } from "#lib/reading/target-table.ts";

/** What was chosen of a table of targets, and the rows that are not ticked; `isKept` where it was for an earlier file. */
export type ChosenTargets = ChosenGroups & {
  roles: TargetColumn[];
  unticked: ReadonlySet<number>;
  isKept: boolean;
};

export const nothingChosen = {
  group: "party",
  below: new Map(),
  unticked: new Set<number>(),
  isKept: false,
} as const;

/** What was chosen of the table that a form shows. */
export const readChoices = (form: FormData, table: CarriedTable): ChosenTargets => ({
  roles: chosenRoles(table, form, (role) => targetColumns.find((each) => each === role) ?? "skip"),
  group: form.get(groupName) === "government" ? "government" : "party",
  below: chosenBelow(form),
  unticked: new Set(untickedRows(form)),
  isKept: false,
});

/** What was chosen of the table that a form shows, as far as it holds for the one that is sent. */
export function keepChoices(
  form: FormData,
  before: CarriedTable,
  { table, roles: proposed }: { table: CarriedTable; roles: TargetColumn[] },
): ChosenTargets {
  const then = readChoices(form, before);
  const was = { ...before, roles: then.roles };
  const roles = keptRoles<TargetColumn>(was, { ...table, roles: proposed }, "skip");
  const kept = <Said>(said: Iterable<readonly [number, Said]>) => keptRows(was, { ...table, roles }, said);
  return {
    ...{ roles, group: then.group, below: kept(then.below), isKept: true },
    unticked: new Set(kept([...then.unticked].map((row) => [row, true] as const)).keys()),
  };
}
