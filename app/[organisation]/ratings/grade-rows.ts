import "server-only";
import type { GradeCell, GradeRow } from "#components/ratings/grade-matrix.tsx";
import { activeIn } from "#lib/domain/active-in.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import type { EnteredRating } from "#lib/store/rating-cells.ts";
import type { FigureCell } from "#lib/store/read-figure-cells.ts";

/** The id of a grade's cell in the form. */
export const gradeCellId = (branch: string | null, year: number): string =>
  branch === null ? String(year) : `${year}/${branch}`;

/** The rows of the matrix of grades: the organisation, then its branches. */
export function gradeRows(
  resolution: Resolution,
  stands: FigureCell<EnteredRating>[],
  isOpen: (year: number) => boolean,
): GradeRow[] {
  const years = yearsOf(resolution.term);
  const cell = (branch: string | null, year: number): GradeCell => {
    const standing = stands.find((candidate) => candidate.branch === branch && candidate.year === year);
    return {
      year,
      state: isOpen(year) ? "open" : "shown",
      id: gradeCellId(branch, year),
      version: standing?.version ?? 0,
      grade: standing?.value?.rating ?? null,
    };
  };
  const { name } = resolution.organisation;
  return [
    { branch: null, name, cells: years.map((year) => cell(null, year)) },
    ...resolution.branches.map((branch) => ({
      branch: branch.code,
      name: branch.name,
      cells: years.map(
        (year): GradeCell => (activeIn(branch, year) ? cell(branch.code, year) : { year, state: "inactive" }),
      ),
    })),
  ];
}
