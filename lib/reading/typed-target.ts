import type { Path } from "#lib/domain/criterion-fault.ts";
import { groups, type Target } from "#lib/domain/resolution.ts";
import type { TypedTarget } from "#lib/forms/target-form.ts";
import { readCriterion, type TypedFaults } from "#lib/reading/typed-criterion.ts";

/** A target as the form says it, what of the form could not be read, and which field each part of it comes from. */
export type ReadTarget = {
  target: Target;
  faults: TypedFaults;
  /** The field of the form behind a part of the target, for its faults. */
  nameOf: (path: Path) => string;
};

/** Reads a typed target. A field that does not go with the measure or the source chosen is left out, as it is not asked for. */
export function readTarget(typed: TypedTarget): ReadTarget {
  const faults: TypedFaults = {};
  const { text, group, code, exceedable } = typed.fields;
  const criteria = typed.criteria.map((each) => readCriterion(each, faults));
  const chosen = groups.find((each) => each === group);
  if (chosen === undefined) faults.group = { code: "choose" };
  return {
    target: {
      ...{ code: code.trim(), group: chosen ?? "party", text: text.trim(), exceedable: exceedable === "yes" },
      criteria: criteria.map(({ criterion }) => criterion),
    },
    faults,
    nameOf: ([head, index, ...rest]) => {
      const read = typeof index === "number" ? criteria[index] : undefined;
      return read === undefined ? String(head) : read.nameOf(rest);
    },
  };
}
