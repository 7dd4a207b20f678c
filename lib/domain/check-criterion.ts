import Fraction from "fraction.js";
import { checkCombination } from "#lib/domain/check-combination.ts";
import { checkThresholds } from "#lib/domain/check-thresholds.ts";
import { checkYear, type TermYears } from "#lib/domain/check-year.ts";
import type { Path, ReportCriterion } from "#lib/domain/criterion-fault.ts";
import { figureFault } from "#lib/domain/figure-fault.ts";
import type { Criterion } from "#lib/domain/resolution.ts";

/** What a criterion may be by itself and within its term (rules §2). */
export function checkCriterion(
  criterion: Criterion,
  term: TermYears | null,
  path: Path,
  report: ReportCriterion,
): void {
  checkCombination(criterion, path, report);
  checkThresholds(criterion, term, path, report);
  if (criterion.dueYear !== undefined) checkYear(criterion.dueYear, term, [...path, "dueYear"], report);
  checkBaseline(criterion, term, [...path, "baseline"], report);
}

/** The state before the criterion's first year: of growth above 0, else a figure that might have been reached. */
function checkBaseline(
  criterion: Criterion,
  term: TermYears | null,
  path: Path,
  report: ReportCriterion,
): void {
  const { baseline, measure } = criterion;
  if (baseline === undefined) return;
  const first = firstYear(criterion, term);
  if (first !== null && baseline.year >= first)
    report([...path, "year"], "baseline too late", { first: String(first) });
  const value = [...path, "value"];
  if (measure === "growth" && new Fraction(baseline.value).compare(0) <= 0)
    report(value, "baseline not positive");
  else if (measure === "quantity" || measure === "share") {
    const reached = measure === "share" ? { percent: baseline.value } : { value: baseline.value };
    const fault = figureFault(criterion, reached);
    if (fault !== null) report(value, fault);
  }
}

/** The first year a criterion is judged in: that of its first threshold, not before the term's. */
function firstYear({ thresholds }: Criterion, term: TermYears | null): number | null {
  if (term === null || thresholds.length === 0) return null;
  const first = thresholds.reduce((earliest, { from }) => Math.min(earliest, from), Number.POSITIVE_INFINITY);
  return Math.max(term.firstYear, first);
}
