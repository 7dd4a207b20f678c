import "server-only";
import { liveCell } from "#app/live-cell.ts";
import type { StandingEntry } from "#app/standing-entry.ts";
import type { LiveCell } from "#components/grid/kept-cell.ts";
import type { Branch } from "#lib/domain/resolution.ts";

/** The member counts of a year's branches, each a cell named for its branch. */
export const memberCells = (branches: Branch[], entries: StandingEntry[]): LiveCell[] =>
  entries.map((standing) => {
    const { entry } = standing;
    const branch = branches.find(({ code }) => "branch" in entry && entry.branch === code);
    return liveCell({ ...standing, name: branch?.name ?? "" });
  });
