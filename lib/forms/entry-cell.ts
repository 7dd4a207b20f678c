import type { EntryPlace } from "#lib/domain/entry.ts";
import type { CellPath } from "#lib/forms/cell-edit.ts";
import { resultCellId } from "#lib/forms/result-cell-id.ts";

/** The name of a cell in forms and grids. Codes hold no space, so that no result's cell is named like another kind's. */
export function entryCellId(place: EntryPlace): string {
  switch (place.kind) {
    case "result":
    case "partial result":
      return resultCellId(place);
    case "organisation rating":
      return `rating ${place.year}`;
    case "branch rating":
      return `rating ${place.year} ${place.branch}`;
    case "member rating":
      return `members ${place.year} ${place.branch}`;
    case "base figures":
      return `base ${place.year}`;
  }
}

/** Where the JSON interface keeps a cell. */
export function entryCellPath(place: EntryPlace): CellPath {
  switch (place.kind) {
    case "result":
      return `results/${place.criterion}/${place.year}${ofBranch(place)}`;
    case "partial result":
      return `reviews/${place.review}/partial-results/${place.criterion}${ofBranch(place)}`;
    case "organisation rating":
      return `ratings/organisation/${place.year}`;
    case "branch rating":
      return `ratings/branches/${place.branch}/${place.year}`;
    case "member rating":
      return `ratings/members/${place.branch}/${place.year}`;
    case "base figures":
      return `base-figures/${place.year}`;
  }
}

const ofBranch = ({ branch }: { branch: string | null }): string =>
  branch === null ? "" : `?branch=${encodeURIComponent(branch)}`;
