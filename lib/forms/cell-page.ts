import type { CellPath } from "#lib/forms/cell-edit.ts";

/** The page on which cells are filled in: of a year's results, of its ratings, or of the partial year of a review. */
export type CellPage = {
  kind: "results" | "ratings" | "partial";
  /** The year, or the review's code. */
  of: string;
  /** Below the organisation's address. */
  href: string;
};

/** The page on which a cell of the JSON interface is filled in. */
export function cellPage(path: CellPath): CellPage {
  const parts = (path.split("?")[0] ?? "").split("/");
  const [kind = "", key = ""] = parts;
  const year = parts.at(-1) ?? "";
  switch (kind) {
    case "results":
    case "base-figures":
      return { kind: "results", of: year, href: `results/${year}` };
    case "reviews":
      return { kind: "partial", of: key, href: `reviews/${key}/partial-results` };
    default:
      return { kind: "ratings", of: year, href: `ratings?year=${year}` };
  }
}
