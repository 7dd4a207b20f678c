import type Fraction from "fraction.js";
import type { Grade } from "#lib/domain/grade.ts";
import type { Criterion, Target, Threshold } from "#lib/domain/resolution.ts";
import type { ValueVerdict, Verdict } from "#lib/domain/verdict.ts";

/** A value in the form in which it is judged and shown. Percentages are numbers of percent (64/65 is 98,46…). */
export type Value =
  | {
      measure: "share";
      percent: Fraction;
      /** Numerator and denominator; null where only the percentage is known. */
      heads: { numerator: Fraction; denominator: Fraction } | null;
    }
  | { measure: "quantity"; value: Fraction }
  | { measure: "growth"; percent: Fraction; value: Fraction; base: { year: number; value: Fraction } }
  | { measure: "yes-no"; value: boolean }
  | { measure: "rating"; value: Grade };

/** Heads where the headcount is rounded: needed ⌈p·n/100⌉ or ⌊p·n/100⌋, and short by how many (0 when enough). */
export type Heads = { needed: bigint; reached: bigint; of: bigint; short: bigint };

/** One year of a criterion (or of one branch of it), as it was judged. */
export type YearTrace = {
  year: number;
  /** The review's partial year: figures up to the review's date. */
  partial: boolean;
  value: Value | null;
  /** The reason why the year is marked not applicable; null where it is not. */
  notApplicable: string | null;
  /** The threshold the year is compared with; null where the horizon compares no single years. */
  threshold: Threshold | null;
  heads: Heads | null;
  /** value − bound: how far the value lies beyond (positive) or short of (negative) the bound, in the value's unit; null where there is no number. */
  lead: Fraction | null;
  /** Null where the year has no verdict of its own. */
  verdict: ValueVerdict | null;
  /** Codes of the branches whose rating or counts are missing, where that is why there is no value. */
  missingBranches: string[];
};

/** What a running horizon compares at the review: S, P, mean, or the latest value, against what the pace asks. */
export type Progress = {
  /** What has been reached: sum, mean or latest value. */
  reached: Fraction;
  /** What it is compared with now: the threshold itself, or its share at this point of the term. */
  wanted: Fraction;
  /** What each remaining year needs ((bound − sum) ÷ years left); null where nothing sensible can be asked. */
  perYear: Fraction | null;
  yearsLeft: number[];
};

/** How the parts of one verdict (years, branches or criteria) combined. `decided` names the parts that decided. */
export type Verdicted = {
  verdict: Verdict;
  /** No further result of this or a later year could change the verdict, thresholds as they stand. */
  final: boolean;
  canBeExceeded: boolean;
};

/** A criterion judged for the organisation or for one branch over its own years. */
export type CourseTrace = Verdicted & {
  /** Code of the branch; null for the organisation. */
  branch: string | null;
  years: YearTrace[];
  /** The threshold a total, an average or a due year is compared with; null for `every year`. */
  threshold: Threshold | null;
  /**
   * What a total or an average comes to: the sum, the mean, or of growth the compounded growth in percent over the
   * years; null for the other horizons and without data.
   */
  aggregate: Fraction | null;
  /** What the aggregate is compared with: the bound, compounded over the years for growth; null without an aggregate. */
  wanted: Fraction | null;
  progress: Progress | null;
  rule: Rule;
};

/** The rule of §4 that decided a course; wording turns each into the sentence that ends the trace. */
export type Rule =
  | { rule: "not applicable" }
  | { rule: "not due" }
  | { rule: "a year missed"; years: number[] }
  | { rule: "one case is enough"; year: number }
  | { rule: "years without data"; years: number[] }
  | { rule: "every year exceeded" }
  | { rule: "every year holds" }
  | { rule: "total breaks the upper bound" }
  | { rule: "total holds already" }
  | { rule: "judged at the end" }
  | { rule: "pace" }
  | { rule: "mean so far" }
  | { rule: "due year judged"; year: number }
  | { rule: "due year without data"; year: number }
  | { rule: "no value yet" }
  | { rule: "holds already"; year: number }
  | { rule: "no baseline" };

export type CriterionTrace = Verdicted & {
  criterion: Criterion;
  /** One course for the organisation, or one for each branch. */
  courses: CourseTrace[];
};

export type TargetTrace = Verdicted & {
  target: Target;
  criteria: CriterionTrace[];
};
