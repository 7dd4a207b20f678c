import "server-only";
import { activeIn } from "#lib/domain/active-in.ts";
import { type EnterableCell, enterableCells } from "#lib/domain/enterable-cells.ts";
import type { EnteredBase, EnteredCounts, EnteredRating } from "#lib/domain/entry.ts";
import { grades } from "#lib/domain/grade.ts";
import { judgeAtYear } from "#lib/domain/judge-at-year.ts";
import type { Branch, Criterion, Resolution } from "#lib/domain/resolution.ts";
import { typeBase } from "#lib/forms/base-figures.ts";
import { blankCounts, typeCounts } from "#lib/forms/member-counts.ts";
import { resultCellId } from "#lib/forms/result-cell-id.ts";
import {
  type SheetChoice,
  type SheetInput,
  type SheetRow,
  sheetFields,
  type YearSheet,
} from "#lib/forms/year-sheet.ts";
import { wordsOfGrade } from "#lib/reading/grade-words.ts";
import { prefillResult } from "#lib/reading/prefill-result.ts";
import { yesNoWords } from "#lib/reading/read-yes-no.ts";
import { typeResult } from "#lib/reading/typed-result.ts";
import type { FigureCell } from "#lib/store/read-figure-cells.ts";
import type { ResultCell } from "#lib/store/result-cells.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordDemand } from "#lib/wording/word-demand.ts";
import { wordYear } from "#lib/wording/word-year.ts";

/** The cells of one year that were ever filled. */
export type YearCells = {
  results: ResultCell[];
  ratings: FigureCell<EnteredRating>[];
  members: FigureCell<EnteredCounts>[];
  base: FigureCell<EnteredBase> | null;
};

type Sources = {
  resolution: Resolution;
  year: number;
  cells: YearCells;
  lastRatings: FigureCell<EnteredRating>[];
};

/** What stands for the organisation itself where a branch's code would: codes hold no asterisk. */
export const ownKey = "*";

/** The criteria of a year's result cells. */
export const criteriaByKey = (resolution: Resolution, year: number): Map<string, Criterion> =>
  new Map(
    enterableCells(resolution, year).map(({ criterion, branch }) => [
      resultCellId({ criterion: criterion.code, branch: branch?.code ?? null }),
      criterion,
    ]),
  );

// The file is always in Vietnamese, as every document.
const t = translator("vi");

const answer = (typed: "yes" | "no"): SheetChoice => ({
  typed,
  text: t(`results.field.${typed}`),
  also: yesNoWords(typed),
});
const yesNo: SheetInput = { kind: "choice", options: [answer("yes"), answer("no")] };
const estimate: SheetInput = { kind: "choice", options: [{ typed: "yes", text: t("excel.estimate") }] };
const grade: SheetInput = {
  kind: "choice",
  options: grades.map((each) => ({ typed: each, text: t(`grade.${each}`), also: wordsOfGrade(each) })),
};

export function buildYearSheet(sources: Sources): YearSheet {
  const { resolution, year } = sources;
  const { organisation, term } = resolution;
  const branches = resolution.branches.filter((branch) => activeIn(branch, year));
  return {
    place: { organisation: organisation.code, term: term.code, year },
    sheets: {
      results: resultRows(sources),
      ratings: [null, ...branches].map((branch) => ratingRow(sources, branch)),
      members: branches.map((branch) => memberRow(sources, branch)),
      base: [baseRow(sources)],
    },
  };
}

function resultRows(sources: Sources): SheetRow[] {
  const { resolution, year, cells } = sources;
  const traces = judgeAtYear(resolution, year);
  const stored = new Map(cells.results.map((cell) => [resultCellId(cell), cell]));
  return enterableCells(resolution, year).map((cell) => {
    const { target, criterion, branch } = cell;
    const key = resultCellId({ criterion: criterion.code, branch: branch?.code ?? null });
    const trace = traces.get(criterion.code);
    const last = trace === undefined ? "—" : wordYear(trace, branch?.code ?? null, year - 1, "vi");
    const stands = stored.get(key);
    return {
      key,
      name: branch === null ? criterion.text : `${criterion.text}, ${branch.name}`,
      version: stands?.version ?? 0,
      shown: [
        ...[target.code, criterion.text, branch?.name ?? "", criterion.unit ?? ""],
        ...[wordDemand(criterion, year, "vi"), last],
      ],
      typed: prefillResult(resolution.baseFigures, year, criterion, typeResult(stands?.result ?? null)),
      inputs: resultInputs(cell),
    };
  });
}

function resultInputs({ criterion }: EnterableCell): SheetRow["inputs"] {
  const share = criterion.measure === "share";
  const value: SheetInput =
    criterion.measure === "yes-no" ? yesNo : criterion.measure === "rating" ? grade : { kind: "number" };
  return {
    value,
    denominator: { kind: share ? "number" : "closed" },
    notApplicable: { kind: "text" },
    note: { kind: "text" },
    estimate,
    asOf: { kind: "day" },
  };
}

function ratingRow({ resolution, cells, lastRatings }: Sources, branch: Branch | null): SheetRow {
  const code = branch?.code ?? null;
  const name = branch?.name ?? resolution.organisation.name;
  const stands = cells.ratings.find((cell) => cell.branch === code);
  const last = lastRatings.find((cell) => cell.branch === code)?.value?.rating ?? null;
  return {
    key: code ?? ownKey,
    name,
    version: stands?.version ?? 0,
    shown: [name, last === null ? "—" : t(`grade.${last}`)],
    typed: { rating: stands?.value?.rating ?? "" },
    inputs: { rating: grade },
  };
}

const numbers = (fields: readonly string[]): SheetRow["inputs"] =>
  Object.fromEntries(fields.map((field) => [field, { kind: "number" }]));

function memberRow({ cells }: Sources, { code, name }: Branch): SheetRow {
  const stands = cells.members.find((cell) => cell.branch === code);
  return {
    key: code,
    name,
    version: stands?.version ?? 0,
    shown: [name],
    typed: stands?.value == null ? blankCounts : typeCounts(stands.value),
    inputs: numbers(sheetFields.members),
  };
}

function baseRow({ cells, year }: Sources): SheetRow {
  return {
    key: ownKey,
    name: t("excel.title.base", { year: String(year) }),
    version: cells.base?.version ?? 0,
    shown: [String(year)],
    typed: typeBase(cells.base?.value ?? null),
    inputs: numbers(sheetFields.base),
  };
}
