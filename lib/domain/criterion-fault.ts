import type { ReachedFault } from "#lib/domain/reached-fault.ts";

/** What can be wrong with a criterion within its term (rules §2). */
export type CriterionFault =
  | ReachedFault
  | "combination"
  | "needed"
  | "no threshold"
  | "threshold"
  | "upper below value"
  | "growth too low"
  | "from twice"
  | "from after term"
  | "baseline too late"
  | "baseline not positive"
  | "outside the term";

/** Where something stands in a resolution, as keys and places: targets, 3, criteria, 0, horizon. */
export type Path = readonly PropertyKey[];

/** The words that a fault's sentence may need. */
export type CriterionFaultParams = Partial<
  Record<
    "field" | "first" | "last" | "measure" | "other" | "otherValue" | "value" | "wanted" | "year",
    string
  >
>;

/** Takes note of a fault. */
export type ReportCriterion = (path: Path, code: CriterionFault, params?: CriterionFaultParams) => void;
