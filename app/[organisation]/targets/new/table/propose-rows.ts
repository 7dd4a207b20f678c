import "server-only";
import type { TargetPlace } from "#app/[organisation]/targets/new/table/read-target-place.ts";
import { proposeTarget } from "#app/[organisation]/targets/propose-target.ts";
import type { Target } from "#lib/domain/resolution.ts";
import { type TargetFault, targetFaults } from "#lib/domain/target-faults.ts";
import type { UnsureCriteria } from "#lib/domain/unsure.ts";
import { readTypedTarget, type TypedCriterion, type TypedTarget } from "#lib/forms/target-form.ts";
import { readUnsure, writeUnsure } from "#lib/forms/unsure-notes.ts";
import type { Unsure } from "#lib/reading/proposal.ts";
import { proposeCriteria } from "#lib/reading/propose-criteria.ts";
import type { TargetRow } from "#lib/reading/read-target-table.ts";
import { asksForStated } from "#lib/reading/stated-demand.ts";
import type { TypedFaults } from "#lib/reading/typed-criterion.ts";
import { type ReadTarget, readTarget } from "#lib/reading/typed-target.ts";
import { withStatedUnit } from "#lib/reading/with-stated-unit.ts";

/** A row as the builder would show it once its text was read, and the target that it would store. */
export type ProposedTarget = { row: TargetRow; typed: TypedTarget; target: Target; unsure: UnsureCriteria };

/** Why the levels of a table are not those of the criteria: it is not clear which is whose, or another was read. */
type LevelsUnread = "parts unclear" | "read otherwise";

/** Why a row stays behind. */
export type RowLeft = { row: TargetRow } & (
  | { why: "same text"; code: string }
  | { why: "row twice" | "code twice" | "goes on" | LevelsUnread }
  | { why: "unread"; unsure: Unsure[] }
  | { why: "faults"; faults: TargetFault[]; typedFaults: TypedFaults; nameOf: ReadTarget["nameOf"] }
);

export type ProposedRows = { proposed: ProposedTarget[]; left: RowLeft[] };

/**
 * What is read out of each row's text. A row of which a part could not be read stays behind whole, as does one whose
 * wording is there already: a file that is sent twice brings nothing twice. Proposed codes keep clear of given ones.
 */
export function proposeRows(rows: readonly TargetRow[], place: TargetPlace): ProposedRows {
  const found: ProposedRows = { proposed: [], left: [] };
  const given = rows.map(({ code }) => code).filter((code) => code !== "");
  const there = new Map(place.standing.map((target) => [wordingOf(target), target.code]));
  const before = { wordings: new Set<string>(), codes: new Set<string>() };
  const taken = { targets: [...place.taken.targets], criteria: [...place.taken.criteria] };
  for (const row of rows) {
    const wording = wordingOf(row);
    const why = whyKnown(row, { there: there.get(wording), before, wording }) ?? whyUnread(row, place);
    const read = why ?? proposeRow(row, { ...place, taken }, given);
    if ("why" in read) found.left.push(read);
    else {
      found.proposed.push(read);
      before.wordings.add(wording);
      before.codes.add(read.target.code.toLowerCase());
      taken.targets.push(read.target.code);
      taken.criteria.push(...read.target.criteria.map(({ code }) => code));
    }
  }
  return found;
}

/** By what a target is known again: its group and its wording, whatever its blanks, capitals and last point. */
const wordingOf = ({ group, text }: Pick<Target, "group" | "text">): string => {
  const said = text.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/gu, " ").trim();
  return `${group} ${said.replace(/[ .;,]+$/u, "")}`;
};

type Known = {
  wording: string;
  /** The code of a target of the term that has it. */
  there: string | undefined;
  /** What rows above have. */
  before: { wordings: ReadonlySet<string>; codes: ReadonlySet<string> };
};

function whyKnown(row: TargetRow, { there, before, wording }: Known): RowLeft | null {
  if (there !== undefined) return { row, why: "same text", code: there };
  if (before.wordings.has(wording)) return { row, why: "row twice" };
  return before.codes.has(row.code.toLowerCase()) ? { row, why: "code twice" } : null;
}

/** What stands in the rows below belongs to it. */
const goesOn = /trong đó[\s:;,]*$/iu;

function whyUnread(row: TargetRow, { term }: TargetPlace): RowLeft | null {
  if (goesOn.test(row.text.normalize("NFC"))) return { row, why: "goes on" };
  const { criteria, unsure } = proposeCriteria(row.text, term);
  const unread = unsure.filter(({ criterion, field }) => criterion === null && field !== "number");
  return criteria.length === 0 || unread.length > 0 ? { row, why: "unread", unsure: unread } : null;
}

/** `given` are the codes that rows of the table have, of which none is proposed. */
function proposeRow(row: TargetRow, place: TargetPlace, given: readonly string[]): ProposedTarget | RowLeft {
  const { text, group, code } = row;
  const blank = readTypedTarget({ text, group, code, exceedable: "yes" });
  const clear = { ...place.taken, targets: [...place.taken.targets, ...given] };
  const { fields, criteria } = proposeTarget(blank, { ...place, taken: clear });
  const typed = { fields, criteria: withPartsAssumed(withStatedUnits(criteria, row), row) };
  const { target, faults: typedFaults, nameOf } = readTarget(typed);
  const faults = targetFaults(target, place.term, place.taken);
  const why = whyNotStated(target, row);
  if (why !== null) return { row, why };
  if (faults.length + Object.keys(typedFaults).length > 0)
    return { row, why: "faults", faults, typedFaults, nameOf };
  return { row, typed, target, unsure: unsureOf(typed) };
}

/** Each criterion with the unit that the table states for it; where it is not clear which is which, the main one alone. */
function withStatedUnits(criteria: TypedCriterion[], { levels, units }: TargetRow): TypedCriterion[] {
  const isClear = criteria.length === units.length;
  return criteria.map((criterion, index) =>
    index === 0 || isClear ? withStatedUnit(criterion, units[index] ?? "", levels[index]) : criterion,
  );
}

/** Each condition with a note of what it was taken for a part of, where only its dash says that it is one. */
function withPartsAssumed(criteria: TypedCriterion[], { partsAssumed }: TargetRow): TypedCriterion[] {
  const [main] = criteria;
  if (!partsAssumed || main === undefined) return criteria;
  return criteria.map((criterion) => {
    if (criterion === main) return criterion;
    const part = { field: "role", note: "part by its dash", said: main.fields.text } as const;
    const unsure = writeUnsure([part, ...(readUnsure(criterion.fields.unsure) ?? [])]);
    return { ...criterion, fields: { ...criterion.fields, unsure } };
  });
}

/** Whether each criterion asks for the level that the table states for it: of a target without parts, the main one. */
function whyNotStated({ criteria }: Target, { levels }: TargetRow): LevelsUnread | null {
  if (levels.length > 1 && levels.some((level) => level !== "") && criteria.length !== levels.length)
    return "parts unclear";
  const isStated = levels.every((level, index) => {
    const criterion = criteria[index];
    return criterion === undefined || asksForStated(criterion, level);
  });
  return isStated ? null : "read otherwise";
}

const unsureOf = ({ criteria }: TypedTarget): UnsureCriteria =>
  Object.fromEntries(
    criteria.flatMap(({ fields }) => {
      const notes = readUnsure(fields.unsure) ?? [];
      return notes.length === 0 ? [] : [[fields.code, notes]];
    }),
  );
