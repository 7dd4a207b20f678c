import "server-only";
import { nextCriterionCode, nextTargetCode } from "#lib/domain/next-code.ts";
import { proposedHeadcount } from "#lib/domain/proposed-headcount.ts";
import type { Settings, Term } from "#lib/domain/resolution.ts";
import type { TakenCodes } from "#lib/domain/target-faults.ts";
import {
  beginningOf,
  blankCriterion,
  type TypedCriterion,
  type TypedTarget,
} from "#lib/forms/target-form.ts";
import { writeUnsure } from "#lib/forms/unsure-notes.ts";
import { proposeCriteria } from "#lib/reading/propose-criteria.ts";
import { typeCriterion } from "#lib/reading/type-target.ts";

/** The form with criteria read out of the target's text, to be confirmed; with a blank one where none could be read. */
export function proposeTarget(
  typed: TypedTarget,
  { term, settings, taken }: { term: Term; settings: Settings; taken: TakenCodes },
): TypedTarget {
  const { criteria, unsure } = proposeCriteria(typed.fields.text, term);
  const proposed = criteria.map((criterion, row) => {
    const headcount = proposedHeadcount(criterion, settings);
    const read = typeCriterion({ ...criterion, headcount }, String(row));
    const notes = unsure
      // What is about the text as a whole stands with the first criterion.
      .filter((each) => each.criterion === row || (each.criterion === null && row === 0))
      .map(({ field, note, said }) => ({ field, note, said }));
    return { ...read, fields: { ...read.fields, unsure: writeUnsure(notes) } };
  });
  return withCodes(
    typed,
    proposed.length > 0 ? proposed : [blankCriterion([], beginningOf(term, settings))],
    taken,
  );
}

/** The form with codes proposed where there are none yet; criteria are named after the target. */
export function withCodes(
  { fields }: TypedTarget,
  criteria: TypedCriterion[],
  taken: TakenCodes,
): TypedTarget {
  const group = fields.group === "government" ? "government" : "party";
  const code = fields.code === "" ? nextTargetCode(group, taken.targets) : fields.code;
  const codes = [...taken.criteria];
  return {
    fields: { ...fields, code },
    criteria: criteria.map((criterion) => {
      const own = criterion.fields.code === "" ? nextCriterionCode(code, codes) : criterion.fields.code;
      codes.push(own);
      return { ...criterion, fields: { ...criterion.fields, code: own } };
    }),
  };
}
