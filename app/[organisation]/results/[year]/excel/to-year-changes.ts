import "server-only";
import { ownKey } from "#app/[organisation]/results/[year]/excel/build-year-sheet.ts";
import type { readYear } from "#app/[organisation]/results/[year]/excel/read-year.ts";
import { resultPlaceOf } from "#lib/forms/result-cell-id.ts";
import type { SheetChange } from "#lib/reading/compare-year-sheet.ts";
import type { FigureChange } from "#lib/store/rating-cells.ts";
import type { ResultChange } from "#lib/store/result-cells.ts";

type YearCells = Awaited<ReturnType<typeof readYear>>["cells"];
type YearChanges = { results: ResultChange[]; figures: FigureChange[] };

/** The changes of a file as the store takes them; notes and regulations that the file does not show are kept. */
export function toYearChanges(changes: SheetChange[], cells: YearCells, year: number): YearChanges {
  const found: YearChanges = { results: [], figures: [] };
  for (const { stands, record } of changes) {
    const { key, version } = stands;
    switch (record.kind) {
      case "results": {
        found.results.push({ ...resultPlaceOf(key), version, result: record.result });
        break;
      }
      case "ratings": {
        const branch = key === ownKey ? null : key;
        const kept = cells.ratings.find((cell) => cell.branch === branch)?.value;
        const value = { ...kept, rating: record.rating };
        found.figures.push(
          branch === null
            ? { kind: "organisation rating", year, version, value }
            : { kind: "branch rating", branch, year, version, value },
        );
        break;
      }
      case "members": {
        const kept = cells.members.find(({ branch }) => branch === key)?.value;
        const value = record.counts === null ? null : { ...kept, ...record.counts };
        found.figures.push({ kind: "member rating", branch: key, year, version, value });
        break;
      }
      case "base": {
        const note = cells.base?.value?.note;
        const value = { ...record.figures, ...(note === undefined ? {} : { note }) };
        found.figures.push({ kind: "base figures", year, version, value });
      }
    }
  }
  return found;
}
