import { combineVerdicts } from "#lib/domain/combine-verdicts.ts";
import { courseOf } from "#lib/domain/course.ts";
import type { Figures } from "#lib/domain/figures.ts";
import { judgeCourse } from "#lib/domain/judge-course.ts";
import type { Judged } from "#lib/domain/judge-value.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";

/** Judges a criterion: for the organisation, or each branch by itself, all of which must hold (rules §4). */
export function judgeCriterion(judged: Judged, figures: Figures): CriterionTrace {
  const { criterion } = judged;
  const subjects = criterion.subject === "each branch" ? figures.branches : [null];
  const courses = subjects.map((branch) => judgeCourse(courseOf(judged, figures, branch)));
  return { criterion, courses, ...combineVerdicts(courses.map((course) => ({ ...course, headline: true }))) };
}
