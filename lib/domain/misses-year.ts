import type { CriterionTrace } from "#lib/domain/trace.ts";

/**
 * Whether the figure of one year, of the organisation (`branch` null) or of a branch, misses what that year demands: its
 * cause is then to be noted beside it.
 */
export const missesYear = ({ courses }: CriterionTrace, branch: string | null, year: number): boolean =>
  courses.find((course) => course.branch === branch)?.years.find((each) => each.year === year)?.verdict ===
  "missed";
