import "server-only";
import type { Resolution } from "#lib/domain/resolution.ts";
import type { ImportPlace } from "#lib/domain/term-import.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import type { TermPreview, YearCounts } from "#lib/forms/term-import.ts";

/** What a file would bring, as the page shows it. */
export function previewTerm(
  { term, targets, branches, reviews, ...figures }: Resolution,
  place: ImportPlace,
  seen: string,
): TermPreview {
  const known = new Set(place.branches.map(({ code }) => code));
  return {
    name: term.name,
    years: `${term.firstYear}–${term.lastYear}`,
    targets: targets.map(({ code, text, group, criteria }) => ({
      ...{ code, text, group },
      criteria: criteria.length,
    })),
    branches: {
      added: branches.filter(({ code }) => !known.has(code)).map(({ name }) => name),
      there: branches.filter(({ code }) => known.has(code)).length,
    },
    counts: yearsOf(term).map((year) => countsOf(figures, year)),
    reviews: reviews.map(({ code, name, throughYear, conclusions }) => ({
      ...{ code, name: name ?? code, throughYear },
      conclusions: conclusions.length,
    })),
    seen,
  };
}

type Figures = Pick<
  Resolution,
  "results" | "organisationRatings" | "branchRatings" | "memberRatings" | "baseFigures"
>;

function countsOf(figures: Figures, year: number): YearCounts {
  const count = (list: { year: number }[]) => list.filter((each) => each.year === year).length;
  return {
    year,
    results: count(figures.results),
    ratings: count(figures.organisationRatings) + count(figures.branchRatings),
    members: count(figures.memberRatings),
    base: count(figures.baseFigures),
  };
}
