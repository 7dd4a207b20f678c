import { type TrialFigures, trialKey } from "#components/builder/judge-trial.ts";
import type { Resolution, Target } from "#lib/domain/resolution.ts";
import { scorecardAtYear } from "#lib/domain/scorecard-at-year.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import { headsOf } from "#lib/domain/value-of.ts";
import { typeResult } from "#lib/reading/typed-result.ts";

/**
 * What a target has reached so far, as trial figures: a change is tried on what it would judge. A criterion of each branch
 * has none, for the trial knows one branch only.
 */
export function standingFigures(resolution: Resolution, target: Target): TrialFigures {
  const { rows } = scorecardAtYear(resolution, resolution.term.lastYear);
  const row = rows.find((each) => each.target.code === target.code);
  const figures = target.criteria.flatMap(({ code, subject }, place) => {
    const trace = row?.criteria.find(({ criterion }) => criterion.code === code);
    if (trace === undefined || subject !== "organisation") return [];
    const typed =
      trace.criterion.source === "entered" ? enteredFigures(resolution, code) : ratedFigures(trace);
    return typed.map(([year, text]) => [trialKey(place, year), text] as const);
  });
  return Object.fromEntries(figures);
}

type YearFigure = [year: number, typed: string];

const enteredFigures = ({ results }: Resolution, criterion: string): YearFigure[] =>
  results
    .filter((result) => result.criterion === criterion)
    .map((result) => {
      const { value, denominator } = typeResult(result);
      return [result.year, denominator === "" ? value : `${value}/${denominator}`];
    });

/** What comes out of ratings: heads of heads, or a grade. */
const ratedFigures = ({ courses }: CriterionTrace): YearFigure[] =>
  courses.flatMap(({ years }) =>
    years.flatMap(({ year, value }): YearFigure[] => {
      const heads = headsOf(value);
      if (heads !== null) return [[year, `${heads.numerator.toString()}/${heads.denominator.toString()}`]];
      return value?.measure === "rating" ? [[year, value.value]] : [];
    }),
  );
