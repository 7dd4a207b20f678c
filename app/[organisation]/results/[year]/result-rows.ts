import "server-only";
import type { CellRow, ShownRow } from "#components/results/result-row.tsx";
import { branchesEntered } from "#lib/domain/branches-entered.ts";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import { enterableCells } from "#lib/domain/enterable-cells.ts";
import { judgeAtYear } from "#lib/domain/judge-at-year.ts";
import { missesYear } from "#lib/domain/misses-year.ts";
import type { Branch, Criterion, Group, Resolution, Review, Target } from "#lib/domain/resolution.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import { entryCellPath } from "#lib/forms/entry-cell.ts";
import { resultCellId } from "#lib/forms/result-cell-id.ts";
import { prefillResult } from "#lib/reading/prefill-result.ts";
import { typeResult } from "#lib/reading/typed-result.ts";
import type { CellFiles } from "#lib/store/attachment.ts";
import type { ResultCell } from "#lib/store/result-cells.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { wordDemand } from "#lib/wording/word-demand.ts";
import { wordYear, wordYearValue } from "#lib/wording/word-year.ts";

/** A row of one group's table. */
export type GroupedRow = ShownRow & { group: Group };

type Sources = {
  resolution: Resolution;
  cells: ResultCell[];
  year: number;
  locale: Locale;
  /** Who locked the year, and when, in words; null while it may be changed. */
  locked: string | null;
  /** Of the partial year of a review: its figures are judged at that review. */
  review?: Review;
  /** The files that go with the year's results. */
  files?: CellFiles[];
};

/** The rows of a year's table, in the order of the resolution. */
export function resultRows(sources: Sources): GroupedRow[] {
  const traces = tracesOf(sources);
  return sources.resolution.targets.flatMap((target) =>
    target.criteria.flatMap((criterion) => {
      const trace = traces.get(criterion.code);
      return trace === undefined ? [] : [{ group: target.group, ...criterionRow(sources, target, trace) }];
    }),
  );
}

function tracesOf({ resolution, year, review }: Sources): Map<string, CriterionTrace> {
  if (review === undefined) return judgeAtYear(resolution, year);
  const traces = buildScorecard(resolution, review).rows.flatMap(({ criteria }) => criteria);
  return new Map(traces.map((trace) => [trace.criterion.code, trace]));
}

/** The cells of the rows, those of branches too. */
export const cellRows = (rows: ShownRow[]): CellRow[] =>
  rows.flatMap((row) => (row.kind === "cell" ? [row] : row.kind === "branches" ? row.rows : []));

function criterionRow(sources: Sources, target: Target, trace: CriterionTrace): ShownRow {
  const { resolution, year, locale } = sources;
  const { criterion } = trace;
  const head = rowHead(sources, target, trace);
  if (criterion.source !== "entered")
    return { ...head, kind: "derived", value: wordYear(trace, null, year, locale) };
  if (criterion.subject === "organisation") return cellRow(sources, head, trace, null);
  const cells = enterableCells(resolution, year).filter((cell) => cell.criterion.code === criterion.code);
  const rows = cells.map(({ branch }) => cellRow(sources, head, trace, branch));
  return { ...head, kind: "branches", entered: branchesEntered(trace, year), rows };
}

function rowHead({ year, locale }: Sources, target: Target, trace: CriterionTrace) {
  const { criterion } = trace;
  return {
    id: criterion.code,
    target: target.code,
    criterion: criterion.code,
    name: criterion.text,
    condition: criterion.role === "condition",
    demand: wordDemand(criterion, year, locale),
    lastYear: criterion.subject === "each branch" ? null : wordYearValue(trace, null, year - 1, locale),
    verdict: trace.verdict,
  };
}

function cellRow(
  sources: Sources,
  head: ReturnType<typeof rowHead>,
  trace: CriterionTrace,
  branch: Branch | null,
): CellRow {
  const { resolution, cells, year, locale, locked, review } = sources;
  const { criterion } = trace;
  const code = branch?.code ?? null;
  const place = { criterion: criterion.code, branch: code };
  const cell = cells.find((each) => each.criterion === criterion.code && each.branch === code);
  const course = trace.courses.find((candidate) => candidate.branch === code);
  return {
    ...head,
    kind: "cell",
    id: resultCellId(place),
    branch: code,
    name: branch?.name ?? head.name,
    label: branch === null ? head.name : `${head.name}, ${branch.name}`,
    demand: branch === null ? head.demand : null,
    lastYear: wordYearValue(trace, code, year - 1, locale),
    verdict: course?.verdict ?? null,
    input: inputOf(criterion),
    unit: criterion.unit ?? null,
    typed: prefillResult(resolution.baseFigures, year, criterion, typeResult(cell?.result ?? null)),
    version: cell?.version ?? 0,
    value: wordYear(trace, code, year, locale),
    short: missesYear(trace, code, year),
    excusable: review === undefined,
    ...(review === undefined ? besides(sources, { ...place, year }) : { history: null, files: null }),
    locked,
  };
}

/** Where the history and the files of a result are read, and the files that there are. */
function besides(
  { resolution, files }: Sources,
  place: { criterion: string; branch: string | null; year: number },
): Pick<CellRow, "history" | "files"> {
  const api = `/api/v1/${resolution.organisation.code}`;
  const [path = "", query] = entryCellPath({ kind: "result", ...place }).split("?");
  const below = (part: string) => `${api}/${path}/${part}${query === undefined ? "" : `?${query}`}`;
  const attached = files?.find(
    ({ criterion, branch }) => criterion === place.criterion && branch === place.branch,
  );
  return {
    history: below("history"),
    files: { cell: below("attachments"), each: `${api}/attachments`, files: attached?.files ?? [] },
  };
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
