import type { Path, ReportCriterion } from "#lib/domain/criterion-fault.ts";
import type { Term } from "#lib/domain/resolution.ts";

/** The first and the last assessed year. */
export type TermYears = Pick<Term, "firstYear" | "lastYear">;

/** An assessed year lies within the term. */
export function checkYear(year: number, term: TermYears | null, path: Path, report: ReportCriterion): void {
  if (term === null || (year >= term.firstYear && year <= term.lastYear)) return;
  report(path, "outside the term", {
    year: String(year),
    first: String(term.firstYear),
    last: String(term.lastYear),
  });
}
