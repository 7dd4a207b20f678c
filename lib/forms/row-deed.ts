import {
  type Beginning,
  blankCriterion,
  blankThreshold,
  mostCriteria,
  mostThresholds,
  type TypedCriterion,
  type TypedTarget,
} from "#lib/forms/target-form.ts";

/** What a button of the form does with its rows, before anything is stored. */
export type RowDeed =
  | { deed: "add criterion" }
  | { deed: "remove criterion" | "criterion up" | "criterion down" | "add threshold"; criterion: string }
  | { deed: "remove threshold"; criterion: string; threshold: string };

/** What a button says, and what it is read as; null for anything else. */
export const deedValue = (deed: RowDeed): string =>
  [
    deed.deed,
    ...("criterion" in deed ? [deed.criterion] : []),
    ...("threshold" in deed ? [deed.threshold] : []),
  ].join("/");

export function readDeed(value: string): RowDeed | null {
  const [deed, criterion, threshold] = value.split("/");
  switch (deed) {
    case "add criterion":
      return { deed };
    case "remove criterion":
    case "criterion up":
    case "criterion down":
    case "add threshold":
      return criterion === undefined ? null : { deed, criterion };
    case "remove threshold":
      return criterion === undefined || threshold === undefined ? null : { deed, criterion, threshold };
    default:
      return null;
  }
}

/** The form after a deed; what names no row of it changes nothing. */
export function withDeed(typed: TypedTarget, deed: RowDeed, beginning: Beginning): TypedTarget {
  const { criteria } = typed;
  if (deed.deed === "add criterion")
    return criteria.length >= mostCriteria
      ? typed
      : { ...typed, criteria: [...criteria, blankCriterion(criteria, beginning)] };
  const at = criteria.findIndex(({ row }) => row === deed.criterion);
  const criterion = criteria[at];
  if (criterion === undefined) return typed;
  switch (deed.deed) {
    case "remove criterion":
      return { ...typed, criteria: criteria.toSpliced(at, 1) };
    case "criterion up":
    case "criterion down": {
      const to = Math.min(Math.max(at + (deed.deed === "criterion up" ? -1 : 1), 0), criteria.length - 1);
      return { ...typed, criteria: criteria.toSpliced(at, 1).toSpliced(to, 0, criterion) };
    }
    case "add threshold":
    case "remove threshold":
      return { ...typed, criteria: criteria.with(at, withThresholds(criterion, deed)) };
  }
}

function withThresholds(criterion: TypedCriterion, deed: RowDeed): TypedCriterion {
  const { thresholds } = criterion;
  if (deed.deed === "add threshold")
    return thresholds.length >= mostThresholds
      ? criterion
      : { ...criterion, thresholds: [...thresholds, blankThreshold(thresholds)] };
  const gone = "threshold" in deed ? deed.threshold : null;
  return { ...criterion, thresholds: thresholds.filter(({ row }) => row !== gone) };
}
