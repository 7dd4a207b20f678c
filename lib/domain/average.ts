import Fraction from "fraction.js";
import type { Course } from "#lib/domain/course.ts";
import { tellCourseYear, tellPartialYear } from "#lib/domain/judge-course-year.ts";
import { judgeNumber } from "#lib/domain/judge-number.ts";
import { thresholdCanExceed } from "#lib/domain/judge-value.ts";
import { type Bound, type Limits, limitsOf } from "#lib/domain/limits.ts";
import type { Outcome } from "#lib/domain/outcome.ts";
import { thresholdInForce } from "#lib/domain/threshold-in-force.ts";
import type { Progress } from "#lib/domain/trace.ts";
import { numbersOf } from "#lib/domain/value-of.ts";

/** Bình quân hằng năm: the mean of the years; growth compounds (rules §4). Partial figures never count. */
export function judgeAverage(course: Course): Outcome {
  const { criterion, due, left, figures } = course;
  const told = due.map((year) => tellCourseYear(course, year));
  const partial = tellPartialYear(course);
  const threshold = thresholdInForce(criterion.thresholds, figures.throughYear);
  const common = {
    years: partial === null ? told : [...told, partial],
    threshold,
    canBeExceeded: thresholdCanExceed(course, threshold),
    aggregate: null,
    wanted: null,
    progress: null,
  };
  const without = told.filter(({ value }) => value === null).map(({ year }) => year);
  if (without.length > 0)
    return { ...common, verdict: "no data", rule: { rule: "years without data", years: without } };

  const values = numbersOf(told);
  const plain = limitsOf(criterion, threshold);
  const limits = criterion.measure === "growth" ? compounded(plain, values.length) : plain;
  const aggregate = criterion.measure === "growth" ? compoundGrowth(values) : meanOf(values);
  const wanted = limits.bound.value;
  const verdict = judgeNumber(aggregate, limits, common.canBeExceeded);
  const found = { ...common, aggregate, wanted };
  if (left.length === 0) return { ...found, verdict, rule: { rule: "judged at the end" } };
  return {
    ...found,
    verdict: verdict === "missed" ? "behind" : "on track",
    progress: progressOf(course, aggregate, wanted),
    rule: { rule: "mean so far" },
  };
}

const meanOf = (values: Fraction[]): Fraction =>
  values.reduce((sum, value) => sum.add(value), new Fraction(0)).div(values.length);

/** Growth of g % in each of the years, as percent over all of them: exact, where the geometric mean would be a root. */
const compoundGrowth = (values: Fraction[]): Fraction =>
  values
    .reduce((product, value) => product.mul(factorOf(value)), new Fraction(1))
    .sub(1)
    .mul(100);

const factorOf = (percent: Fraction): Fraction => percent.div(100).add(1);

/** The limits of a yearly growth compounded over n years; thresholds are above −100 %, so the order is kept. */
function compounded(limits: Limits, years: number): Limits {
  const compound = (percent: Fraction): Fraction => factorOf(percent).pow(years).sub(1).mul(100);
  const at = (bound: Bound): Bound => ({ ...bound, value: compound(bound.value) });
  const { lower, upper, bound, exceededAbove, exceededBelow } = limits;
  return {
    lower: lower && at(lower),
    upper: upper && at(upper),
    bound: at(bound),
    exceededAbove: exceededAbove && compound(exceededAbove),
    exceededBelow: exceededBelow && compound(exceededBelow),
  };
}

/** What each remaining year needs for the mean of the whole; growth needs no such sum. */
function progressOf({ criterion, years, due, left }: Course, mean: Fraction, wanted: Fraction): Progress {
  const perYear =
    criterion.measure === "growth"
      ? null
      : wanted.mul(years.length).sub(mean.mul(due.length)).div(left.length);
  return { reached: mean, wanted, perYear, yearsLeft: left };
}
