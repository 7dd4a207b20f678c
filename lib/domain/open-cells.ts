import { handIn } from "#lib/domain/hand-in.ts";
import type { Resolution } from "#lib/domain/resolution.ts";

/** What a year has no figures for yet: blank cells, and criteria taken from ratings that are not complete. */
export type OpenCells = { missing: number; unrated: number };

export function openCells(resolution: Resolution, year: number): OpenCells {
  const { missing, unrated } = handIn(resolution, year);
  return { missing: missing.length, unrated: unrated.length };
}
