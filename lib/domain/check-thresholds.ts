import Fraction from "fraction.js";
import type { TermYears } from "#lib/domain/check-year.ts";
import type { Path, ReportCriterion } from "#lib/domain/criterion-fault.ts";
import { grades } from "#lib/domain/grade.ts";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";

/** What the thresholds of a criterion may be (rules §2). */
export function checkThresholds(
  criterion: Criterion,
  term: TermYears | null,
  criterionPath: Path,
  report: ReportCriterion,
): void {
  const path = [...criterionPath, "thresholds"];
  if (criterion.thresholds.length === 0 && criterion.measure !== "yes-no") report(path, "no threshold");
  const years = new Map<number, number>();
  for (const [index, threshold] of criterion.thresholds.entries()) {
    const at = [...path, index];
    checkValue(criterion, threshold, at, report);
    checkUpper(criterion, threshold, at, report);
    if (term !== null && threshold.from > term.lastYear)
      report([...at, "from"], "from after term", { last: String(term.lastYear) });
    const first = years.get(threshold.from);
    if (first === undefined) years.set(threshold.from, index);
    else report([...at, "from"], "from twice", { first: `thresholds[${first}]` });
  }
}

const isGrade = (value: Threshold["value"]): boolean => grades.some((grade) => grade === value);

/** A grade for a rating, `true` for yes-no, a number for everything else. */
function checkValue({ measure }: Criterion, { value }: Threshold, at: Path, report: ReportCriterion): void {
  const wanted = measure === "rating" ? "grade" : measure === "yes-no" ? "true" : "number";
  const given = value === true ? "true" : isGrade(value) ? "grade" : "number";
  if (given !== wanted) report([...at, "value"], "threshold", { measure, wanted });
  else if (measure === "growth" && new Fraction(String(value)).compare(-100) <= 0)
    report([...at, "value"], "growth too low");
}

function checkUpper(
  { aim }: Criterion,
  { value, upper }: Threshold,
  at: Path,
  report: ReportCriterion,
): void {
  const params = { field: "upper", other: "aim", otherValue: aim };
  if (aim === "between" && upper === undefined) report([...at, "upper"], "needed", params);
  if (upper === undefined) return;
  if (aim !== "between") report([...at, "upper"], "combination", { ...params, value: upper });
  else if (value !== true && !isGrade(value) && new Fraction(upper).compare(new Fraction(value)) < 0)
    report([...at, "upper"], "upper below value");
}
