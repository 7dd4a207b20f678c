import { judgeAverage } from "#lib/domain/average.ts";
import { dueYearOf, judgeByYear } from "#lib/domain/by-year.ts";
import type { Course } from "#lib/domain/course.ts";
import { judgeEveryYear } from "#lib/domain/every-year.ts";
import { isFinal } from "#lib/domain/is-final.ts";
import { tellNotApplicable } from "#lib/domain/judge-course-year.ts";
import type { Outcome } from "#lib/domain/outcome.ts";
import { judgeTotal } from "#lib/domain/total.ts";
import type { CourseTrace } from "#lib/domain/trace.ts";

/** Judges a criterion over its years, for the organisation or for one branch (rules §4). */
export function judgeCourse(course: Course): CourseTrace {
  const outcome = judge(course);
  const told = [...tellNotApplicable(course), ...outcome.years];
  return {
    ...outcome,
    branch: course.branch?.code ?? null,
    years: told.sort((a, b) => a.year - b.year),
    final: isFinal(course, outcome),
  };
}

function judge(course: Course): Outcome {
  const { criterion, years, due, left } = course;
  if (criterion.horizon === "by year" && !years.includes(dueYearOf(course)))
    return unjudged("not applicable");
  if (due.length === 0) return unjudged(left.length > 0 ? "not due" : "not applicable");
  switch (criterion.horizon) {
    case "every year":
      return judgeEveryYear(course);
    case "total":
      return judgeTotal(course);
    case "average":
      return judgeAverage(course);
    case "by year":
      return judgeByYear(course);
  }
}

const unjudged = (verdict: "not due" | "not applicable"): Outcome => ({
  verdict,
  rule: { rule: verdict },
  years: [],
  threshold: null,
  canBeExceeded: false,
  aggregate: null,
  wanted: null,
  progress: null,
});
