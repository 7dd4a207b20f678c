import "server-only";
import type { Actor } from "#lib/domain/access.ts";
import { permit } from "#lib/store/permit.ts";
import { type FigureChange, openFigures } from "#lib/store/rating-cells.ts";
import { type Recorded, recordCells } from "#lib/store/record-cells.ts";
import { openResults, type ResultChange } from "#lib/store/result-cells.ts";

/**
 * Stores changes of a year's results, ratings and base figures together, all or none, out of the file that is named, if any; the indexes of those refused
 * count the results first. Throws `not found` for what is not this organisation's, `forbidden` for those who may not
 * enter figures.
 */
export async function recordYear(
  actor: Actor,
  organisationId: string,
  year: number,
  { results, figures }: { results: ResultChange[]; figures: FigureChange[] },
  file?: string,
): Promise<Recorded> {
  permit(actor, "enter figures", organisationId);
  const [toResult, toFigure] = await Promise.all([
    openResults(actor, organisationId, year),
    openFigures(actor, organisationId),
  ]);
  return recordCells(actor, organisationId, [...results.map(toResult), ...figures.map(toFigure)], file);
}
