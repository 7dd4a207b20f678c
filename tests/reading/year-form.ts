import { readFileSync } from "node:fs";
import { buildYearSheet, type YearCells } from "#app/[organisation]/results/[year]/excel/build-year-sheet.ts";
import type { Resolution } from "#lib/domain/resolution.ts";
import { readResolutionFile } from "#lib/resolution-file/read.ts";

export function example(): Resolution {
  const read = readResolutionFile(readFileSync("prisma/example/vp-ubnd-2020-2025.resolution.json"));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.resolution;
}

const stamp = { version: 1, by: null, at: new Date(0) };

/** The cells of a year as the store would give them, every one in its first version. */
export function cellsOf(resolution: Resolution, year: number): YearCells {
  const ofYear = <Entry extends { year: number }>(entries: Entry[]) =>
    entries.filter((entry) => entry.year === year);
  const base = ofYear(resolution.baseFigures)[0];
  return {
    results: ofYear(resolution.results).map(({ criterion, branch, year: _, ...result }) => ({
      ...stamp,
      criterion,
      branch: branch ?? null,
      result,
    })),
    ratings: [
      ...ofYear(resolution.organisationRatings).map((value) => ({ ...stamp, branch: null, year, value })),
      ...ofYear(resolution.branchRatings).map(({ branch, ...value }) => ({ ...stamp, branch, year, value })),
    ],
    members: ofYear(resolution.memberRatings).map(({ branch, ...value }) => ({
      ...stamp,
      branch,
      year,
      value,
    })),
    base: base === undefined ? null : { ...stamp, branch: null, year, value: base },
  };
}

export const yearForm = (resolution: Resolution, year: number) =>
  buildYearSheet({ resolution, year, cells: cellsOf(resolution, year), lastRatings: [] });
