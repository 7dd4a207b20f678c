import { blankCells } from "#lib/domain/blank-cells.ts";
import { type EnterableCell, enterableCells } from "#lib/domain/enterable-cells.ts";
import { missesYear } from "#lib/domain/misses-year.ts";
import type { Criterion, Resolution, Target } from "#lib/domain/resolution.ts";
import { scorecardAtYear } from "#lib/domain/scorecard-at-year.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import type { Warning } from "#lib/domain/warning.ts";

/** What is looked at before a year is handed in. */
export type HandIn = {
  /** Cells that hold nothing; blanks may be meant. */
  missing: EnterableCell[];
  /** Criteria taken from ratings that are not complete. */
  unrated: { target: Target; criterion: Criterion }[];
  /** Cells that fall short in the year without a note that says why: they keep the year from being handed in. */
  unexplained: EnterableCell[];
  /** The year's warnings, each to be acknowledged. */
  warnings: Warning[];
};

/** What a year lacks, and what is to be explained or acknowledged before it is handed in. */
export function handIn(resolution: Resolution, year: number): HandIn {
  const { rows, warnings } = scorecardAtYear(resolution, year);
  const traces = rows.flatMap(({ criteria }) => criteria);
  const cells = enterableCells(resolution, year).map((cell) => ({
    cell,
    result: resultIn(resolution, cell, year),
    short: isShort(traces, cell, year),
  }));
  return {
    missing: blankCells(resolution, year),
    unrated: rows.flatMap(({ target, criteria }) =>
      criteria.filter((trace) => isUnrated(trace, year)).map(({ criterion }) => ({ target, criterion })),
    ),
    unexplained: cells
      .filter(({ short, result }) => short && result?.note === undefined)
      .map(({ cell }) => cell),
    warnings: warnings.filter((warning) => warning.year === year),
  };
}

const resultIn = ({ results }: Resolution, { criterion, branch }: EnterableCell, year: number) =>
  results.find(
    (result) => result.criterion === criterion.code && result.year === year && result.branch === branch?.code,
  );

const isShort = (traces: CriterionTrace[], { criterion, branch }: EnterableCell, year: number): boolean => {
  const trace = traces.find((candidate) => candidate.criterion.code === criterion.code);
  return trace !== undefined && missesYear(trace, branch?.code ?? null, year);
};

/** A criterion from ratings that has no value in a year in which it applies. */
function isUnrated(trace: CriterionTrace, year: number): boolean {
  if (trace.criterion.source === "entered") return false;
  const course = trace.courses.find(({ branch }) => branch === null);
  const found = course?.years.find((each) => each.year === year);
  if (found === undefined || found.notApplicable !== null) return false;
  return found.value === null && found.verdict === null;
}
