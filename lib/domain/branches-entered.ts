import type { CriterionTrace } from "#lib/domain/trace.ts";

/** How many branches have a year of a criterion filled in, by a value or by why it does not apply. */
export const branchesEntered = ({ courses }: CriterionTrace, year: number): number =>
  courses.filter(({ years }) =>
    years.some((each) => each.year === year && (each.value !== null || each.notApplicable !== null)),
  ).length;
