import type { Term } from "#lib/domain/resolution.ts";
import type { Path, Report } from "#lib/resolution-file/fault.ts";

/** The first and the last assessed year. */
export type TermYears = Pick<Term, "firstYear" | "lastYear">;

/** An assessed year lies within the term. */
export function checkYear(year: number, term: TermYears | null, path: Path, report: Report): void {
  if (term === null || (year >= term.firstYear && year <= term.lastYear)) return;
  report(path, "outside the term", {
    year: String(year),
    first: String(term.firstYear),
    last: String(term.lastYear),
  });
}
