import type { Course } from "#lib/domain/course.ts";
import {
  type JudgedYear,
  judgeCourseYear,
  tellCourseYear,
  tellPartialYear,
} from "#lib/domain/judge-course-year.ts";
import { judgeValue, thresholdCanExceed } from "#lib/domain/judge-value.ts";
import type { Outcome } from "#lib/domain/outcome.ts";
import { paceToDueYear } from "#lib/domain/pace-to-due-year.ts";
import type { Threshold } from "#lib/domain/resolution.ts";
import { thresholdInForce } from "#lib/domain/threshold-in-force.ts";
import type { Value, YearTrace } from "#lib/domain/trace.ts";

/** The year in which a criterion `by year` is due: its own, else the last of the term. */
export const dueYearOf = ({ criterion, figures }: Course): number => criterion.dueYear ?? figures.lastYear;

/** Đến năm N: the state to be reached in the due year (rules §4). */
export function judgeByYear(course: Course): Outcome {
  const dueYear = dueYearOf(course);
  const threshold = thresholdInForce(course.criterion.thresholds, dueYear);
  return dueYear <= course.figures.throughYear
    ? judgeDueYear(course, dueYear, threshold)
    : judgeOnTheWay(course, dueYear, threshold);
}

const nothing = { aggregate: null, wanted: null, progress: null };

/** The due year is over: its value decides. */
function judgeDueYear(course: Course, dueYear: number, threshold: Threshold): Outcome {
  const due: JudgedYear = judgeCourseYear(course, dueYear, threshold);
  const years = course.due.map((year) => (year === dueYear ? due.trace : tellCourseYear(course, year)));
  const { verdict } = due.trace;
  const canBeExceeded = due.canBeExceeded ?? thresholdCanExceed(course, threshold);
  const common = { ...nothing, years, threshold, canBeExceeded };
  return verdict === null
    ? { ...common, verdict: "no data", rule: { rule: "due year without data", year: dueYear } }
    : { ...common, verdict, rule: { rule: "due year judged", year: dueYear } };
}

/** Before the due year: reached already, on the way, or nothing to say yet. */
function judgeOnTheWay(course: Course, dueYear: number, threshold: Threshold): Outcome {
  const told = course.due.map((year) => tellCourseYear(course, year));
  const partial = tellPartialYear(course);
  const years = partial === null ? told : [...told, partial];
  const latest = latestWithValue(years);
  const canBeExceeded = thresholdCanExceed(course, threshold);
  const common = { ...nothing, years, threshold, canBeExceeded };
  if (latest === null) return { ...common, verdict: "not due", rule: { rule: "no value yet" } };

  const judgement = judgeValue(course, latest.value, threshold);
  if (judgement.verdict !== "missed") {
    const { verdict, heads, lead } = judgement;
    const judged = years.map((year) =>
      year === latest.year ? { ...year, threshold, verdict, heads, lead } : year,
    );
    const rule = { rule: "holds already", year: latest.year.year } as const;
    return { ...common, canBeExceeded: judgement.canBeExceeded, years: judged, verdict, rule };
  }
  const inY = latestWithValue(told);
  const pace = inY === null ? null : paceToDueYear(course, { ...inY, dueYear, threshold });
  return pace === null
    ? { ...common, verdict: "in progress", rule: { rule: "no baseline" } }
    : { ...common, ...pace, rule: { rule: "pace" } };
}

function latestWithValue(years: YearTrace[]): { year: YearTrace; value: Value } | null {
  const year = years.findLast(({ value }) => value !== null);
  return year?.value == null ? null : { year, value: year.value };
}
