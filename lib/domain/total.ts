import Fraction from "fraction.js";
import type { Course } from "#lib/domain/course.ts";
import { tellCourseYear, tellPartialYear } from "#lib/domain/judge-course-year.ts";
import { judgeNumber } from "#lib/domain/judge-number.ts";
import { thresholdCanExceed } from "#lib/domain/judge-value.ts";
import { keepsUpper, type Limits, limitsOf, reachesLower } from "#lib/domain/limits.ts";
import type { Outcome } from "#lib/domain/outcome.ts";
import { thresholdInForce } from "#lib/domain/threshold-in-force.ts";
import type { Progress, YearTrace } from "#lib/domain/trace.ts";
import { numbersOf } from "#lib/domain/value-of.ts";

/** Cả nhiệm kỳ: the sum over the term (rules §4). */
export function judgeTotal(course: Course): Outcome {
  const { criterion, due, left, figures } = course;
  const told = due.map((year) => tellCourseYear(course, year));
  const partial = tellPartialYear(course);
  const years = partial === null ? told : [...told, partial];
  const threshold = thresholdInForce(criterion.thresholds, figures.throughYear);
  const without = told.filter(({ value }) => value === null).map(({ year }) => year);
  const canBeExceeded = thresholdCanExceed(course, threshold);
  const limits = limitsOf(criterion, threshold);
  const sum = sumOf(years);
  const common = {
    years,
    threshold,
    canBeExceeded,
    aggregate: sum,
    wanted: limits.bound.value,
    progress: null,
  };
  if (!keepsUpper(sum, limits))
    return { ...common, verdict: "missed", rule: { rule: "total breaks the upper bound" } };
  if (limits.upper === null && reachesLower(sum, limits))
    return {
      ...common,
      verdict: judgeNumber(sum, limits, canBeExceeded),
      rule: { rule: "total holds already" },
    };
  if (without.length > 0)
    return { ...common, verdict: "no data", rule: { rule: "years without data", years: without } };
  if (left.length === 0)
    return {
      ...common,
      verdict: judgeNumber(sum, limits, canBeExceeded),
      rule: { rule: "judged at the end" },
    };
  return { ...common, ...paceOf(course, limits, sumOf(told)), rule: { rule: "pace" } };
}

const sumOf = (years: YearTrace[]): Fraction =>
  numbersOf(years).reduce((sum, value) => sum.add(value), new Fraction(0));

/** The share of the term that has passed asks for the same share of the bound; partial figures never count here. */
function paceOf({ years, due, left }: Course, { lower, bound }: Limits, passed: Fraction) {
  const wanted = bound.value.mul(due.length).div(years.length);
  const side = passed.compare(wanted);
  const progress: Progress = {
    reached: passed,
    wanted,
    perYear: bound.value.sub(passed).div(left.length),
    yearsLeft: left,
  };
  const verdict: "on track" | "behind" = (lower === null ? side <= 0 : side >= 0) ? "on track" : "behind";
  return { verdict, progress };
}
