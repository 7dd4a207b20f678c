import "server-only";
import { buildYearSheet, criteriaByKey } from "#app/[organisation]/results/[year]/excel/build-year-sheet.ts";
import type { Actor } from "#lib/domain/access.ts";
import { readBaseCell, readMemberCells, readRatingCells } from "#lib/store/read-figure-cells.ts";
import { readResolution } from "#lib/store/read-resolution.ts";
import { readResultCells } from "#lib/store/result-cells.ts";

/** Everything that may be entered in a year, as it stands now, with the form of it that travels as an Excel file. */
export async function readYear(actor: Actor, organisationId: string, year: number) {
  const resolution = await readResolution(actor, organisationId, { year });
  const [results, ratings, members, base] = await Promise.all([
    readResultCells(actor, organisationId, year),
    readRatingCells(actor, organisationId),
    readMemberCells(actor, organisationId, year),
    readBaseCell(actor, organisationId, year),
  ]);
  const cells = { results, ratings: ratings.filter((cell) => cell.year === year), members, base };
  const lastRatings = ratings.filter((cell) => cell.year === year - 1);
  const form = buildYearSheet({ resolution, year, cells, lastRatings });
  return { cells, form, criteria: criteriaByKey(resolution, year) };
}
