import type { Course } from "#lib/domain/course.ts";
import { branchShare, countedShare, type DerivedShare, memberShare } from "#lib/domain/derived-share.ts";
import type { Grade } from "#lib/domain/grade.ts";
import { growthOf } from "#lib/domain/growth-of.ts";
import type { Value } from "#lib/domain/trace.ts";
import { enteredValueOf } from "#lib/domain/value-of.ts";

/** What is asked of a course to find the value of a year. */
type Held = Pick<Course, "criterion" | "figures" | "results">;

/** What a year of a course holds: its value, or the share as far as it is known where ratings are missing. */
export type YearFigure = { value: Value | null; partly: DerivedShare | null };

const nothing: YearFigure = { value: null, partly: null };

/** The value of a year of C; null where there is no data. */
export function yearFigure(course: Held, year: number): YearFigure {
  const { criterion, figures } = course;
  const { level = "not completed" } = criterion;
  switch (criterion.source) {
    case "entered":
      return { value: measured(course, year, course.results.get(year)?.value ?? null), partly: null };
    case "organisation rating":
      return ratedValue(figures.organisationRating(year));
    case "branch ratings":
      return sharedValue(branchShare(figures, year, level));
    case "member ratings":
      return sharedValue(memberShare(figures, year, level));
  }
}

function measured({ criterion, results }: Held, year: number, value: Value | null): Value | null {
  if (criterion.measure !== "growth") return value;
  return value?.measure === "quantity" ? growthOf(criterion, year, value.value, results) : null;
}

/** The value that the partial year had brought up to the review's date; null without one (rules §4, partial figures). */
export function partialValue(course: Course, year: number): Value | null {
  const { criterion, figures, branch, years } = course;
  if (criterion.source !== "entered" || !years.includes(year)) return null;
  return measured(course, year, enteredValueOf(figures.partialResult(criterion.code, branch?.code ?? null)));
}

const ratedValue = (rating: Grade | null): YearFigure =>
  rating === null ? nothing : { value: { measure: "rating", value: rating }, partly: null };

function sharedValue(share: DerivedShare): YearFigure {
  if (share.missingBranches.length > 0) return { value: null, partly: share };
  const { reached, counted } = share;
  return counted === 0 ? nothing : { value: countedShare(reached, counted), partly: null };
}
