import Fraction from "fraction.js";
import type { Course } from "#lib/domain/course.ts";
import { judgeNumber } from "#lib/domain/judge-number.ts";
import { keepsUpper, type Limits, limitsOf, reachesLower } from "#lib/domain/limits.ts";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";
import type { Progress, Value, YearTrace } from "#lib/domain/trace.ts";
import { baselineOf, numberOf } from "#lib/domain/value-of.ts";

type Pace = { verdict: "on track" | "behind"; progress: Progress };

type Latest = { year: YearTrace; value: Value; dueYear: number; threshold: Threshold };

/**
 * The pace of a state to be reached: the straight line from the baseline to the bound that the baseline does not yet
 * satisfy, taken at the year of the latest value (rules §4, by year). Null where there is no baseline, or no line to
 * follow: a growth against the previous year has no pace.
 */
export function paceToDueYear(course: Course, { year, value, dueYear, threshold }: Latest): Pace | null {
  const start = startOf(course.criterion);
  const reached = numberOf(value);
  if (start === null || reached === null) return null;
  const limits = limitsOf(course.criterion, threshold);
  const yearsLeft = course.left.filter((each) => each <= dueYear);
  const climbing = !reachesLower(start.value, limits);
  const bound = climbing ? limits.lower : limits.upper;
  if (bound === null || judgeNumber(start.value, limits, false) === "met") {
    return { verdict: "behind", progress: { reached, wanted: limits.bound.value, perYear: null, yearsLeft } };
  }
  const wanted = lineAt(start, { year: dueYear, value: bound.value }, year.year);
  const goodSide = climbing ? reached.compare(wanted) >= 0 : reached.compare(wanted) <= 0;
  const verdict = goodSide && !isBeyondFarBound(reached, limits, climbing) ? "on track" : "behind";
  return { verdict, progress: { reached, wanted, perYear: null, yearsLeft } };
}

type Point = { year: number; value: Fraction };

/** Growth against the baseline starts from 0 %. */
function startOf(criterion: Criterion): Point | null {
  const baseline = baselineOf(criterion);
  if (baseline === null || criterion.against === "previous year") return null;
  return criterion.measure === "growth" ? { year: baseline.year, value: new Fraction(0) } : baseline;
}

function lineAt(from: Point, to: Point, year: number): Fraction {
  const slope = to.value.sub(from.value).div(to.year - from.year);
  return from.value.add(slope.mul(year - from.year));
}

const isBeyondFarBound = (value: Fraction, limits: Limits, climbing: boolean): boolean =>
  climbing
    ? !keepsUpper(value, limits) && limits.upper?.value.equals(value) === false
    : !reachesLower(value, limits) && limits.lower?.value.equals(value) === false;
