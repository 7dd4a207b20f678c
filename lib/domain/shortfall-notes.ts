import { activeBranches } from "#lib/domain/derived-share.ts";
import { exact } from "#lib/domain/exact.ts";
import type { Figures } from "#lib/domain/figures.ts";
import { type Grade, reaches } from "#lib/domain/grade.ts";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";
import type { CourseTrace, TargetTrace, YearTrace } from "#lib/domain/trace.ts";

/**
 * What lies behind a figure that fell short: the cause, as those who entered it noted it beside the figure; or of a
 * criterion that asks every branch for a grade, a branch with a lower one.
 */
export type ShortfallNote = { criterion: string; branch: string | null; year: number } & (
  | { note: string }
  | { grade: Grade }
);

/** The notes on the figures by which a target was missed; the causes of whole years are the ones that handing in asks for. */
export const shortfallNotes = ({ criteria }: TargetTrace, figures: Figures): ShortfallNote[] =>
  criteria.flatMap(({ criterion, courses }) =>
    courses.flatMap((course) =>
      course.years.flatMap((year) => {
        if (criterion.source === "branch ratings") return lowerGrades(criterion, year, figures);
        return criterion.source === "entered" ? cause(criterion, course, year, figures) : [];
      }),
    ),
  );

function cause(
  { code }: Criterion,
  { branch, rule }: CourseTrace,
  { year, partial, verdict }: YearTrace,
  figures: Figures,
): ShortfallNote[] {
  const decides = rule.rule === "one case is enough" && rule.year === year;
  if (verdict !== "missed" && !decides) return [];
  const figure = partial ? figures.partialResult(code, branch) : figures.results(code, branch).get(year);
  return figure?.note === undefined ? [] : [{ criterion: code, branch, year, note: figure.note }];
}

/** Where not all branches are asked for, none of them is the one that falls short. */
function lowerGrades(
  { code, level }: Criterion,
  { year, verdict, threshold }: YearTrace,
  figures: Figures,
): ShortfallNote[] {
  if (verdict !== "missed" || level === undefined || !asksForAll(threshold)) return [];
  return activeBranches(figures, year).flatMap(({ code: branch }): ShortfallNote[] => {
    const grade = figures.branchRating(branch, year);
    return grade === null || reaches(grade, level) ? [] : [{ criterion: code, branch, year, grade }];
  });
}

const asksForAll = (threshold: Threshold | null): boolean =>
  typeof threshold?.value === "string" && exact(threshold.value).equals(100);
