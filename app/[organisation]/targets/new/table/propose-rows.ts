import "server-only";
import type { TargetPlace } from "#app/[organisation]/targets/new/table/read-target-place.ts";
import { proposeTarget } from "#app/[organisation]/targets/propose-target.ts";
import type { Target } from "#lib/domain/resolution.ts";
import { type TargetFault, targetFaults } from "#lib/domain/target-faults.ts";
import { readTypedTarget, type TypedTarget } from "#lib/forms/target-form.ts";
import type { Unsure } from "#lib/reading/proposal.ts";
import { proposeCriteria } from "#lib/reading/propose-criteria.ts";
import type { TargetRow } from "#lib/reading/read-target-table.ts";
import { sameWording } from "#lib/reading/result-table.ts";
import type { TypedFaults } from "#lib/reading/typed-criterion.ts";
import { type ReadTarget, readTarget } from "#lib/reading/typed-target.ts";
import { type StatedUnit, withStatedUnit } from "#lib/reading/with-stated-unit.ts";

/** A row as the builder would show it once its text was read, and the target that it would store. */
export type ProposedTarget = { row: TargetRow; typed: TypedTarget; target: Target; unit: StatedUnit["note"] };

/** Why a row stays behind. */
export type RowLeft = { row: TargetRow } & (
  | { why: "same text"; code: string }
  | { why: "row twice" | "code twice" }
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
  for (const row of rows) {
    const made = found.proposed.map(({ target }) => target);
    const why = whyLeft(row, made, place);
    if (why !== null) found.left.push(why);
    else {
      const taken = {
        targets: [...place.taken.targets, ...made.map(({ code }) => code)],
        criteria: [
          ...place.taken.criteria,
          ...made.flatMap(({ criteria }) => criteria.map(({ code }) => code)),
        ],
      };
      const clear = { ...taken, targets: [...taken.targets, ...given] };
      const read = proposeRow(row, { ...place, taken: clear });
      const faults = targetFaults(read.target, place.term, taken);
      if (faults.length + Object.keys(read.faults).length === 0) found.proposed.push({ row, ...read });
      else found.left.push({ row, why: "faults", faults, typedFaults: read.faults, nameOf: read.nameOf });
    }
  }
  return found;
}

function whyLeft(row: TargetRow, made: readonly Target[], { term, standing }: TargetPlace): RowLeft | null {
  const isSame = ({ text, group }: Pick<Target, "text" | "group">) =>
    group === row.group && sameWording(text) === sameWording(row.text);
  const there = standing.find(isSame);
  if (there !== undefined) return { row, why: "same text", code: there.code };
  if (made.some(isSame)) return { row, why: "row twice" };
  if (made.some(({ code }) => code === row.code)) return { row, why: "code twice" };
  const { criteria, unsure } = proposeCriteria(row.text, term);
  const unread = unsure.filter(({ criterion, field }) => criterion === null && field !== "number");
  return criteria.length === 0 || unread.length > 0 ? { row, why: "unread", unsure: unread } : null;
}

function proposeRow({ text, group, code, unit }: TargetRow, place: TargetPlace) {
  const blank = readTypedTarget({ text, group, code, exceedable: "yes" });
  const { fields, criteria } = proposeTarget(blank, place);
  const [main, ...others] = criteria;
  const stated = main === undefined ? null : withStatedUnit(main, unit);
  const typed = { fields, criteria: stated === null ? [] : [stated.criterion, ...others] };
  return { typed, unit: stated?.note ?? null, ...readTarget(typed) };
}
