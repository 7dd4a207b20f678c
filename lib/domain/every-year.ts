import type { Course } from "#lib/domain/course.ts";
import { exact } from "#lib/domain/exact.ts";
import { judgeCourseYear, tellPartialYear } from "#lib/domain/judge-course-year.ts";
import type { Outcome } from "#lib/domain/outcome.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import { thresholdInForce } from "#lib/domain/threshold-in-force.ts";
import type { YearTrace } from "#lib/domain/trace.ts";
import { numbersOf } from "#lib/domain/value-of.ts";

/** Hằng năm: every year must hold (rules §4). */
export function judgeEveryYear(course: Course): Outcome {
  const { criterion, due } = course;
  const judged = due.map((year) =>
    judgeCourseYear(course, year, thresholdInForce(criterion.thresholds, year)),
  );
  const partial = tellPartialYear(course);
  const years = [...judged.map(({ trace }) => trace), ...(partial === null ? [] : [partial])];
  const canBeExceeded = judged.some((year) => year.canBeExceeded === true);
  const common = { years, canBeExceeded, threshold: null, aggregate: null, wanted: null, progress: null };

  const missed = yearsWith(
    judged.map(({ trace }) => trace),
    "missed",
  );
  if (missed.length > 0)
    return { ...common, verdict: "missed", rule: { rule: "a year missed", years: missed } };
  if (partial !== null && breaksZero(criterion, partial))
    return { ...common, verdict: "missed", rule: { rule: "one case is enough", year: partial.year } };
  const without = yearsWith(
    judged.map(({ trace }) => trace),
    null,
  );
  if (without.length > 0)
    return { ...common, verdict: "no data", rule: { rule: "years without data", years: without } };
  const exceeded = judged.every(
    ({ trace, canBeExceeded: can }) => can !== true || trace.verdict === "exceeded",
  );
  return canBeExceeded && exceeded
    ? { ...common, verdict: "exceeded", rule: { rule: "every year exceeded" } }
    : { ...common, verdict: "met", rule: { rule: "every year holds" } };
}

const yearsWith = (traces: YearTrace[], verdict: YearTrace["verdict"]): number[] =>
  traces.filter((trace) => trace.verdict === verdict).map(({ year }) => year);

/** Where nothing at all is allowed in a year, one case before it ends is enough. */
function breaksZero({ aim, measure, thresholds }: Criterion, partial: YearTrace): boolean {
  if (aim !== "at most" || measure === "growth") return false;
  const { value } = thresholdInForce(thresholds, partial.year);
  return exact(String(value)).equals(0) && numbersOf([partial]).some((number) => number.compare(0) > 0);
}
