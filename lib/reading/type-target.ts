import { ownEntry } from "#lib/domain/own-entry.ts";
import type { Criterion, Target, Threshold } from "#lib/domain/resolution.ts";
import type { UnsureCriteria } from "#lib/domain/unsure.ts";
import {
  blankCriterion,
  blankThreshold,
  type TypedCriterion,
  type TypedTarget,
  type TypedThreshold,
} from "#lib/forms/target-form.ts";
import { writeUnsure } from "#lib/forms/unsure-notes.ts";
import { typedDecimal } from "#lib/reading/typed-decimal.ts";

/** What the form shows for a target, so that reading it gives the same again; and what was not sure of it. */
export function typeTarget(
  { code, group, text, exceedable, criteria }: Target,
  stored: boolean,
  unsure: UnsureCriteria | null = null,
): TypedTarget {
  return {
    fields: { code, group, text, exceedable: exceedable ? "yes" : "", reason: "", basis: "" },
    criteria: criteria.map((criterion, row) => {
      const typed = typeCriterion(criterion, String(row));
      const notes = unsure === null ? undefined : ownEntry(unsure, criterion.code);
      return {
        ...typed,
        fields: {
          ...typed.fields,
          stored: stored ? "yes" : "",
          unsure: notes === undefined ? "" : writeUnsure(notes),
        },
      };
    }),
  };
}

/** What the form shows for a criterion; one that was proposed has no code yet. */
export function typeCriterion(
  { thresholds, baseline, dueYear, code = "", ...criterion }: Omit<Criterion, "code"> & { code?: string },
  row: string,
): TypedCriterion {
  const { fields } = blankCriterion([], { from: "", headcount: "exact" });
  return {
    row,
    fields: {
      ...fields,
      of: "",
      ...criterion,
      code,
      dueYear: dueYear === undefined ? "" : String(dueYear),
      baselineYear: baseline === undefined ? "" : String(baseline.year),
      baselineValue: baseline === undefined ? "" : typedDecimal(baseline.value),
    },
    thresholds: typeThresholds(thresholds),
  };
}

/** A yes-no may have no threshold; the form shows the year from which it counts. */
function typeThresholds(thresholds: Threshold[]): TypedThreshold[] {
  return thresholds.map(({ from, value, upper, basis }, row) => ({
    row: String(row),
    fields: {
      ...blankThreshold([]).fields,
      from: String(from),
      value: value === true ? "" : typedDecimal(value),
      upper: upper === undefined ? "" : typedDecimal(upper),
      basis: basis ?? "",
    },
  }));
}
