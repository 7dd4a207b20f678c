import "server-only";
import { activeIn } from "#lib/domain/active-in.ts";
import type { EnteredBase, EnteredCounts, EnteredRating, FigureEntry } from "#lib/domain/entry.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import type { FigureCell } from "#lib/store/read-figure-cells.ts";

/** A rating, member counts or base figures as they stand; version 0 where nothing was ever entered. */
export type StandingEntry = {
  entry: FigureEntry;
  version: number;
  by: string | null;
  at: Date | null;
};

type Filled<Value> = FigureCell<Value> | null | undefined;

const standing = (entry: StandingEntry["entry"], cell: Filled<unknown>): StandingEntry => ({
  entry,
  version: cell?.version ?? 0,
  by: cell?.by ?? null,
  at: cell?.at ?? null,
});

/** The grades of the organisation and of its active branches, over the years of the term. */
export function gradeEntries(
  { term, branches }: Pick<Resolution, "term" | "branches">,
  cells: FigureCell<EnteredRating>[],
): StandingEntry[] {
  const find = (branch: string | null, year: number) =>
    cells.find((cell) => cell.branch === branch && cell.year === year);
  return yearsOf(term).flatMap((year) => {
    const own = find(null, year);
    return [
      standing({ kind: "organisation rating", year, value: own?.value ?? null }, own),
      ...branches
        .filter((branch) => activeIn(branch, year))
        .map(({ code: branch }) => {
          const cell = find(branch, year);
          return standing({ kind: "branch rating", branch, year, value: cell?.value ?? null }, cell);
        }),
    ];
  });
}

/** The member counts of the branches active in a year. */
export const memberEntries = (
  { branches }: Pick<Resolution, "branches">,
  year: number,
  cells: FigureCell<EnteredCounts>[],
): StandingEntry[] =>
  branches
    .filter((branch) => activeIn(branch, year))
    .map(({ code: branch }) => {
      const cell = cells.find((candidate) => candidate.branch === branch);
      return standing({ kind: "member rating", branch, year, value: cell?.value ?? null }, cell);
    });

/** The base figures of a year. */
export const baseEntry = (year: number, cell: Filled<EnteredBase>): StandingEntry =>
  standing({ kind: "base figures", year, value: cell?.value ?? null }, cell);
