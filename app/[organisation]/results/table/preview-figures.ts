import "server-only";
import { type FigureWords, figureWords } from "#app/[organisation]/results/table/figure-words.ts";
import type { TablePlace } from "#app/[organisation]/results/table/read-place.ts";
import type { EnteredResult } from "#lib/domain/entry.ts";
import { isSame } from "#lib/domain/is-same.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import type { CarriedFigure } from "#lib/forms/read-carried-figures.ts";
import type { ShownChange } from "#lib/forms/sheet-import.ts";
import type { TablePreview } from "#lib/forms/table-import.ts";
import { isOneRow } from "#lib/reading/proposed-criteria.ts";
import { isSameShare } from "#lib/reading/same-share.ts";
import {
  type ReadResult,
  type ResultField,
  readTypedResult,
  type TypedResult,
  typeResult,
} from "#lib/reading/typed-result.ts";
import type { ResultChange } from "#lib/store/result-cells.ts";

/** A figure of a table: the cell it stands in, and how it would be typed. */
export type Figure = Omit<CarriedFigure, "version">;

/** What figures would change, worded, and as the store takes it. */
export type Compared = TablePreview & { stores: (ResultChange & { year: number })[] };

/** Compares figures with what stands: marks that stand are kept, and what is the same is no change. */
export async function previewFigures(figures: Figure[], place: TablePlace, file: string): Promise<Compared> {
  const words = await figureWords();
  const found: Compared = { changes: [], unchanged: 0, faults: [], left: [], carried: "", file, stores: [] };
  const carried: CarriedFigure[] = [];
  for (const figure of figures) {
    const { criterion: code, year } = figure;
    const criterion = place.criteria.find((each) => each.code === code && isOneRow(each));
    if (criterion === undefined || !place.years.includes(year)) continue;
    const stands = place.cellOf(code, year);
    const was = typeResult(stands?.result ?? null);
    const { now, stays } = meantBy(figure, was, criterion, stands?.result ?? null);
    const read = readTypedResult(criterion, now);
    const version = stands?.version ?? 0;
    if (read.faults.length > 0)
      found.faults.push(
        ...read.faults.map((fault) => ({ cell: cellOf(fault.field, figure), text: words.fault(fault) })),
      );
    else if (stays) found.unchanged += 1;
    else {
      found.changes.push({
        ...{ id: `${code} ${year}`, name: criterion.text, by: null },
        fields: shownFields(figure, was, now, words),
      });
      found.stores.push({ criterion: code, branch: null, year, version, result: read.result });
      carried.push({ ...figure, version });
    }
  }
  return { ...found, carried: JSON.stringify(carried) };
}

const cellOf = (field: ResultField, { cell, note, noteCell }: Figure): string =>
  field === "note" && note !== "" ? noteCell : cell;

/** What stands in the cell then: its note and marks stay. */
const typedFigure = ({ value, denominator, estimate }: Figure, was: TypedResult): TypedResult => ({
  ...{ ...was, value, denominator, notApplicable: "", negative: "yes" },
  estimate: estimate ? "yes" : was.estimate,
});

/** What would be typed in the cell then, and whether that is what stands in it. */
function meantBy(
  figure: Figure,
  was: TypedResult,
  criterion: Criterion,
  stands: EnteredResult | null,
): { now: TypedResult; stays: boolean } {
  const typed = typedFigure(figure, was);
  const isFigureSame = figure.value === "" || saysTheSame(readTypedResult(criterion, typed), stands);
  const note = figure.note === "" ? was.note : figure.note;
  return { now: { ...(isFigureSame ? was : typed), note }, stays: isFigureSame && note === was.note };
}

const saysTheSame = ({ result, faults }: ReadResult, was: EnteredResult | null): boolean =>
  faults.length === 0 && (isSame(result, was) || isSameShare(result, was));

/** What changes of a cell: its figure, its note, or both. */
function shownFields(
  { cell, noteCell, year }: Figure,
  was: TypedResult,
  now: TypedResult,
  words: FigureWords,
): ShownChange["fields"] {
  const field = { cell, field: words.year(year), was: words.shown(was), now: words.shown(now) };
  const note = {
    cell: noteCell,
    field: words.note(year),
    was: words.text(was.note),
    now: words.text(now.note),
  };
  const isNoted = was.note !== now.note;
  return [
    ...(isNoted && isSame({ ...was, note: "" }, { ...now, note: "" }) ? [] : [field]),
    ...(isNoted ? [note] : []),
  ];
}
