import type { CellPath } from "#lib/forms/cell-edit.ts";

/** The page, below its organisation's address, on which a cell of the JSON interface is filled in. */
export function cellPage(path: CellPath): string {
  const [kind = "", key, year] = (path.split("?")[0] ?? "").split("/");
  switch (kind) {
    case "results":
      return `results/${year}`;
    case "base-figures":
      return `results/${key}`;
    case "reviews":
      return `reviews/${key}/partial-results`;
    default:
      return "ratings";
  }
}
