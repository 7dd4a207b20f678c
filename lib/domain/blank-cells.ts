import { type EnterableCell, enterableCells } from "#lib/domain/enterable-cells.ts";
import { firstYearOf } from "#lib/domain/first-year.ts";
import type { Resolution, Result } from "#lib/domain/resolution.ts";

/**
 * The cells of a year that hold nothing, in the order of the resolution; blanks may be meant. Nothing is asked of a
 * criterion before its first year.
 */
export function blankCells(resolution: Resolution, year: number): EnterableCell[] {
  const { term, results } = resolution;
  const filled = new Set(results.filter((result) => result.year === year && !isBlank(result)).map(cellKey));
  return enterableCells(resolution, year).filter(
    ({ criterion, branch }) =>
      firstYearOf(criterion, term) <= year &&
      !filled.has(cellKey({ criterion: criterion.code, branch: branch?.code })),
  );
}

const cellKey = ({ criterion, branch }: Pick<Result, "criterion" | "branch">): string =>
  `${criterion} ${branch ?? ""}`;

const isBlank = (result: Result): boolean => "value" in result && result.value === null;
