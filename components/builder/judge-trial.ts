import { type Grade, grades } from "#lib/domain/grade.ts";
import type {
  Branch,
  Criterion,
  Reached,
  Resolution,
  Settings,
  Target,
  Term,
} from "#lib/domain/resolution.ts";
import type { Scorecard, ScorecardRow } from "#lib/domain/scorecard.ts";
import { scorecardAtYear } from "#lib/domain/scorecard-at-year.ts";
import { targetFaults } from "#lib/domain/target-faults.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { blankResult, readTypedResult } from "#lib/reading/typed-result.ts";

export type TrialSetting = { term: Term; settings: Settings };

/** Trial figures as they are typed: by the place of the criterion, then by year. */
export type TrialFigures = Readonly<Record<string, string>>;
export const trialKey = (place: number, year: number): string => `${place}/${year}`;

export type Trial = {
  scorecard: Scorecard;
  branches: Branch[];
  row: ScorecardRow;
  /** The figures that cannot be read, or that the criterion cannot have. */
  unread: string[];
};

type TrialFigure = { criterion: Criterion; year: number; key: string; reached: Reached | null };

/** What a target would be judged, with trial figures up to a year; null while it is not one that could be recorded. */
export function judgeTrial(
  target: Target,
  figures: TrialFigures,
  { term, settings }: TrialSetting,
  { through, branchName }: { through: number; branchName: string },
): Trial | null {
  const tried = triedTarget(target);
  const own = tried.criteria.map(({ code }) => code);
  if (targetFaults(tried, term, { targets: [], criteria: [], own }).length > 0) return null;
  const read = readFigures(tried, figures, term);
  const branches = [{ code: "trial", name: branchName, fromYear: term.firstYear, toYear: null }];
  const scorecard = scorecardAtYear(
    {
      ...{ settings, term, branches, targets: [tried], organisation: { code: "trial", name: "" } },
      ...{ baseFigures: [], branchRatings: [], memberRatings: [], reviews: [], ...recorded(read) },
    },
    through,
  );
  const [row] = scorecard.rows;
  const unread = read.flatMap(({ key, reached }) => (reached === null ? [key] : []));
  return row === undefined ? null : { scorecard, branches, row, unread };
}

/** The target with codes and texts that it may still lack. */
const triedTarget = (target: Target): Target => ({
  ...target,
  ...{ code: "trial", text: target.text || "…" },
  criteria: target.criteria.map((criterion, place) => ({
    ...asEntered(criterion),
    ...{ code: `trial${place}`, text: criterion.text || "…" },
  })),
});

/** A share taken from ratings is tried as one that is entered: so many reached the level, of so many. */
function asEntered(criterion: Criterion): Criterion {
  const { level: _, ...entered } = criterion;
  const fromBranches = criterion.source === "branch ratings" || criterion.source === "member ratings";
  return fromBranches ? { ...entered, source: "entered" } : criterion;
}

/** Every figure that was typed; without what was reached where it cannot be read. */
const readFigures = ({ criteria }: Target, figures: TrialFigures, term: Term): TrialFigure[] =>
  criteria.flatMap((criterion, place) =>
    yearsOf(term).flatMap((year) => {
      const key = trialKey(place, year);
      const typed = figures[key]?.trim() ?? "";
      return typed === "" ? [] : [{ criterion, year, key, reached: readFigure(criterion, typed) }];
    }),
  );

/** "64/65", "98%" and "98" for a share; null where it cannot be read, or the criterion cannot have it. */
function readFigure(criterion: Criterion, typed: string): Reached | null {
  const [first = "", denominator] = typed.split("/");
  const percent = criterion.measure === "share" && denominator === undefined;
  const { result } = readTypedResult(criterion, {
    ...blankResult,
    value: percent ? `${first.replace(/%$/, "")}%` : first,
    denominator: denominator ?? "",
    negative: "yes",
  });
  return result;
}

/** The figures where a term keeps them. */
function recorded(read: TrialFigure[]): Pick<Resolution, "results" | "organisationRatings"> {
  const known = read.flatMap(({ reached, ...rest }) => (reached === null ? [] : [{ ...rest, reached }]));
  return {
    results: known
      .filter(({ criterion }) => criterion.source === "entered")
      .map(({ criterion, year, reached }) => ({
        ...reached,
        ...(criterion.subject === "each branch" ? { branch: "trial" } : {}),
        ...{ criterion: criterion.code, year },
      })),
    organisationRatings: known.flatMap(({ criterion, year, reached }) =>
      criterion.source === "organisation rating" && "value" in reached && isGrade(reached.value)
        ? [{ year, rating: reached.value }]
        : [],
    ),
  };
}

const isGrade = (value: unknown): value is Grade => grades.some((grade) => grade === value);
