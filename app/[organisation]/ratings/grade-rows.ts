import "server-only";
import { liveCell } from "#app/live-cell.ts";
import type { StandingEntry } from "#app/standing-entry.ts";
import type { GradeCell, GradeRow } from "#components/ratings/grade-matrix.tsx";
import type { Resolution } from "#lib/domain/resolution.ts";
import { yearsOf } from "#lib/domain/years-of.ts";

type Say = (name: string, year: number) => string;

/** The rows of the matrix of grades: the organisation, then its branches; `say` names a cell. */
export function gradeRows(
  resolution: Resolution,
  entries: StandingEntry[],
  isOpen: (year: number) => boolean,
  say: Say,
): GradeRow[] {
  const row = (branch: string | null, name: string): GradeRow => ({
    branch,
    name,
    cells: yearsOf(resolution.term).map((year): GradeCell => {
      const stands = entries.find(({ entry }) => entry.year === year && branchOf(entry) === branch);
      if (stands === undefined) return { year, state: "inactive" };
      const cell = liveCell({ ...stands, name: say(name, year) });
      return { year, state: isOpen(year) ? "open" : "shown", cell };
    }),
  });
  return [
    row(null, resolution.organisation.name),
    ...resolution.branches.map(({ code, name }) => row(code, name)),
  ];
}

const branchOf = (entry: StandingEntry["entry"]): string | null => ("branch" in entry ? entry.branch : null);
