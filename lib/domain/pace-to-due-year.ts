import Fraction from "fraction.js";
import type { Course } from "#lib/domain/course.ts";
import { judgeNumber } from "#lib/domain/judge-number.ts";
import { type Bound, keepsUpper, type Limits, limitsOf, reachesLower } from "#lib/domain/limits.ts";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";
import type { Progress, Value, YearTrace } from "#lib/domain/trace.ts";
import { baselineOf, numberOf } from "#lib/domain/value-of.ts";

type Pace = { verdict: "on track" | "behind"; progress: Progress };

type Latest = { year: YearTrace; value: Value; dueYear: number; threshold: Threshold };

/**
 * The pace of a state to be reached: the straight line from the baseline to the bound that the baseline does not yet
 * satisfy, taken at the year of the latest value (rules §4, by year). Where the baseline held already, or the latest
 * value is beyond the far bound, no line excuses it: the bound it breaks is what is wanted. Null where there is no
 * baseline; a growth against the previous year has no pace.
 */
export function paceToDueYear(course: Course, { year, value, dueYear, threshold }: Latest): Pace | null {
  const start = startOf(course.criterion);
  const reached = numberOf(value);
  if (start === null || reached === null) return null;
  const limits = limitsOf(course.criterion, threshold);
  const yearsLeft = course.left.filter((each) => each <= dueYear);
  const climbing = !reachesLower(start.value, limits);
  const near = climbing ? limits.lower : limits.upper;
  const broken = brokenBound(reached, limits);
  const isBeyond = broken !== null && broken !== near;
  if (near === null || isBeyond || judgeNumber(start.value, limits, false) === "met") {
    const { value: wanted } = broken ?? limits.bound;
    return { verdict: "behind", progress: { reached, wanted, perYear: null, yearsLeft } };
  }
  const wanted = lineAt(start, { year: dueYear, value: near.value }, year.year);
  const goodSide = climbing ? reached.compare(wanted) >= 0 : reached.compare(wanted) <= 0;
  return {
    verdict: goodSide ? "on track" : "behind",
    progress: { reached, wanted, perYear: null, yearsLeft },
  };
}

/** The bound that a value does not keep; null where it holds. */
function brokenBound(value: Fraction, limits: Limits): Bound | null {
  if (!reachesLower(value, limits)) return limits.lower;
  return keepsUpper(value, limits) ? null : limits.upper;
}

type Point = { year: number; value: Fraction };

/** Growth against the baseline starts from 0 %. */
function startOf(criterion: Criterion): Point | null {
  const baseline = baselineOf(criterion);
  if (criterion.measure !== "growth") return baseline;
  return criterion.against === "baseline"
    ? baseline && { year: baseline.year, value: new Fraction(0) }
    : null;
}

function lineAt(from: Point, to: Point, year: number): Fraction {
  const slope = to.value.sub(from.value).div(to.year - from.year);
  return from.value.add(slope.mul(year - from.year));
}
