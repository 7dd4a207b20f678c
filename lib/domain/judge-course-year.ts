import type { Course } from "#lib/domain/course.ts";
import { judgeIncomplete } from "#lib/domain/judge-incomplete.ts";
import { judgeValue } from "#lib/domain/judge-value.ts";
import type { Threshold } from "#lib/domain/resolution.ts";
import type { YearTrace } from "#lib/domain/trace.ts";
import { partialValue, yearFigure } from "#lib/domain/year-of-course.ts";

/** A year of a course with its trace; `canBeExceeded` is null where the year has no verdict. */
export type JudgedYear = { trace: YearTrace; canBeExceeded: boolean | null };

/** Judges a year of C by itself against a threshold (rules §3). */
export function judgeCourseYear(course: Course, year: number, threshold: Threshold): JudgedYear {
  const { value, partly } = yearFigure(course, year);
  const judgement =
    value !== null
      ? judgeValue(course, value, threshold)
      : partly !== null
        ? judgeIncomplete(course, partly, threshold)
        : null;
  return {
    trace: {
      year,
      partial: false,
      value,
      notApplicable: null,
      threshold,
      heads: judgement?.heads ?? null,
      lead: judgement?.lead ?? null,
      verdict: judgement?.verdict ?? null,
      missingBranches: partly?.missingBranches ?? none,
    },
    canBeExceeded: judgement?.canBeExceeded ?? null,
  };
}

const none: string[] = [];

/** What a year without a verdict of its own does not have. */
const unjudged = {
  partial: false,
  value: null,
  notApplicable: null,
  threshold: null,
  heads: null,
  lead: null,
  verdict: null,
  missingBranches: none,
};

/** A year that is counted or carried along, but not judged by itself. */
export function tellCourseYear(course: Course, year: number): YearTrace {
  const { value, partly } = yearFigure(course, year);
  return { ...unjudged, year, value, missingBranches: partly?.missingBranches ?? none };
}

/** The partial year, where it has figures that count. */
export function tellPartialYear(course: Course): YearTrace | null {
  const { partialYear: year } = course.figures;
  if (year === null) return null;
  const value = partialValue(course, year);
  return value === null ? null : { ...unjudged, year, partial: true, value };
}

/** The years before the review that are not applicable, with their reasons. */
export function tellNotApplicable({ notApplicable }: Course): YearTrace[] {
  return [...notApplicable].map(([year, reason]) => ({ ...unjudged, year, notApplicable: reason }));
}
