import "server-only";
import { shownYear } from "#app/[organisation]/shown-year.ts";
import type { ResultRow } from "#components/results/result-table.tsx";
import { enterableCells } from "#lib/domain/enterable-cells.ts";
import { judgeAtYear } from "#lib/domain/judge-at-year.ts";
import type { Branch, Criterion, Group, Resolution, Target } from "#lib/domain/resolution.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import { resultCellId } from "#lib/forms/result-cell-id.ts";
import { prefillResult } from "#lib/reading/prefill-result.ts";
import { typeResult } from "#lib/reading/typed-result.ts";
import type { ResultCell } from "#lib/store/result-cells.ts";
import { formatMoment } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordDemand } from "#lib/wording/word-demand.ts";

/** A row of one group's table. */
export type GroupedRow = ResultRow & { group: Group };

type Sources = { resolution: Resolution; cells: ResultCell[]; year: number; locale: Locale };

/** The rows of a year's table, in the order of the resolution. */
export function resultRows(sources: Sources): GroupedRow[] {
  const traces = judgeAtYear(sources.resolution, sources.year);
  return sources.resolution.targets.flatMap((target) =>
    target.criteria.flatMap((criterion) => {
      const trace = traces.get(criterion.code);
      return trace === undefined ? [] : criterionRows(sources, target, trace);
    }),
  );
}

function criterionRows(sources: Sources, target: Target, trace: CriterionTrace): GroupedRow[] {
  const { criterion } = trace;
  const head = rowHead(sources, target, trace);
  if (criterion.source !== "entered")
    return [{ ...head, kind: "derived", value: shownYear(trace, null, sources.year, sources.locale) }];
  const cells = enterableCells(sources.resolution, sources.year).filter(
    (cell) => cell.criterion.code === criterion.code,
  );
  const rows = cells.map(({ branch }) => cellRow(sources, head, trace, branch));
  return criterion.subject === "each branch" ? [{ ...head, kind: "branches" }, ...rows] : rows;
}

function rowHead({ year, locale }: Sources, target: Target, trace: CriterionTrace) {
  const { criterion } = trace;
  return {
    id: criterion.code,
    target: target.code,
    group: target.group,
    name: criterion.text,
    condition: criterion.role === "condition",
    demand: wordDemand(criterion, year, locale),
    lastYear: criterion.subject === "each branch" ? "" : shownYear(trace, null, year - 1, locale),
    verdict: trace.verdict,
  };
}

function cellRow(
  sources: Sources,
  head: ReturnType<typeof rowHead>,
  trace: CriterionTrace,
  branch: Branch | null,
): GroupedRow {
  const { criterion } = trace;
  const cell = sources.cells.find(
    (candidate) => candidate.criterion === criterion.code && candidate.branch === (branch?.code ?? null),
  );
  const course = trace.courses.find((candidate) => candidate.branch === (branch?.code ?? null));
  return {
    ...head,
    kind: "cell",
    id: resultCellId({ criterion: criterion.code, branch: branch?.code ?? null }),
    branch: branch !== null,
    name: branch?.name ?? head.name,
    label: branch === null ? head.name : `${head.name}, ${branch.name}`,
    demand: branch === null ? head.demand : null,
    lastYear: shownYear(trace, branch?.code ?? null, sources.year - 1, sources.locale),
    verdict: course?.verdict ?? null,
    input: inputOf(criterion),
    unit: criterion.unit ?? null,
    typed: prefillResult(
      sources.resolution.baseFigures,
      sources.year,
      criterion,
      typeResult(cell?.result ?? null),
    ),
    version: cell?.version ?? 0,
    changed: changedBy(cell, sources.locale),
    value: shownYear(trace, branch?.code ?? null, sources.year, sources.locale),
  };
}

/** Who filled the cell last; figures that came with an import have nobody. */
function changedBy(cell: ResultCell | undefined, locale: Locale): string | null {
  if (cell === undefined || cell.by === null || cell.at === null) return null;
  return `${cell.by}, ${formatMoment(cell.at, locale)}`;
}

function inputOf({ measure }: Criterion): "share" | "number" | "yes-no" | "grade" {
  switch (measure) {
    case "share":
      return "share";
    case "yes-no":
      return "yes-no";
    case "rating":
      return "grade";
    case "quantity":
    case "growth":
      return "number";
  }
}
