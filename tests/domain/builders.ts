import Fraction from "fraction.js";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Grade } from "#lib/domain/grade.ts";
import type {
  Branch,
  BranchRating,
  Criterion,
  MemberRating,
  PartialResult,
  Reached,
  Resolution,
  Result,
  Review,
  Target,
} from "#lib/domain/resolution.ts";
import type { Scorecard, ScorecardRow } from "#lib/domain/scorecard.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";

/**
 * A figure in a few letters: "64/65" heads, "98.5%" a percentage, "3" a quantity, "good" a grade, "yes" and "no",
 * "n/a" not applicable, "-" not entered.
 */
export type Short = string;

export function reached(short: Short): Reached {
  const [numerator = "", denominator] = short.split("/");
  if (short === "n/a") return { notApplicable: "chưa thành lập" };
  if (short === "-") return { value: null };
  if (short === "yes" || short === "no") return { value: short === "yes" };
  if (denominator !== undefined) return { numerator, denominator };
  if (short.endsWith("%")) return { percent: short.slice(0, -1) };
  return { value: short };
}

export const criterion = (own: Partial<Criterion> = {}): Criterion => ({
  code: "X",
  text: "Tiêu chí",
  role: "headline",
  measure: "quantity",
  subject: "organisation",
  source: "entered",
  aim: "at least",
  horizon: "every year",
  headcount: "exact",
  thresholds: [{ from: 2021, value: "3" }],
  ...own,
});

/** A share of a population of at least `percent`. */
export const share = (percent: string, own: Partial<Criterion> = {}): Criterion =>
  criterion({ measure: "share", of: "population", thresholds: [{ from: 2021, value: percent }], ...own });

export const target = (criteria: Criterion[], own: Partial<Target> = {}): Target => ({
  code: "T",
  group: "party",
  text: "Chỉ tiêu",
  exceedable: true,
  criteria,
  ...own,
});

/** Results of a criterion by year, and of a branch where one is named. */
export const results = (years: Record<number, Short>, code = "X", branch?: string): Result[] =>
  Object.entries(years).map(([year, short]) => ({
    ...reached(short),
    criterion: code,
    year: Number(year),
    ...(branch === undefined ? {} : { branch }),
  }));

export const partialResult = (short: Short, code = "X", branch?: string): PartialResult =>
  ({ ...reached(short), criterion: code, ...(branch === undefined ? {} : { branch }) }) as PartialResult;

export const branch = (code: string, fromYear = 2021, toYear: number | null = null): Branch => ({
  code,
  name: `Chi bộ ${code}`,
  fromYear,
  toYear,
});

export const members = (code: string, year: number, counts: Partial<MemberRating>): MemberRating => ({
  ...{ branch: code, year, excellent: 0, good: 0, completed: 0, notCompleted: 0, exempt: 0, unrated: 0 },
  ...counts,
});

export const rated = (year: number, grades: Record<string, Grade | null>): BranchRating[] =>
  Object.entries(grades).map(([code, rating]) => ({ branch: code, year, rating }));

export const review = (own: Partial<Review> = {}): Review => ({
  code: "r",
  throughYear: 2022,
  partialResults: [],
  countOnTrackAsMet: false,
  conclusions: [],
  ...own,
});

/** A term assessed from 2021 to 2025. */
export const resolution = (own: Partial<Resolution> = {}): Resolution => ({
  organisation: { code: "o", name: "Đảng bộ" },
  settings: { excellentCap: "20", excellentCapBase: "good or better" },
  branches: [],
  term: { code: "t", name: "t", firstYear: 2021, lastYear: 2025 },
  targets: [],
  baseFigures: [],
  results: [],
  organisationRatings: [],
  branchRatings: [],
  memberRatings: [],
  reviews: [],
  ...own,
});

type Given = Partial<Resolution> & {
  /** Results of the criterion `X` by year. */
  years?: Record<number, Short>;
  throughYear?: number;
  /** What the year after `throughYear` has brought so far. */
  partial?: Short;
  exceedable?: boolean;
};

/** The scorecard of one target with these criteria. */
export function scorecardOf(criteria: Criterion[], given: Given = {}): Scorecard {
  const { years = {}, throughYear = 2022, partial, exceedable = true, ...own } = given;
  const seen = review({
    throughYear,
    ...(partial === undefined
      ? {}
      : { partialYear: throughYear + 1, partialResults: [partialResult(partial)] }),
  });
  const stored = resolution({ targets: [target(criteria, { exceedable })], ...own });
  return buildScorecard({ ...stored, results: [...stored.results, ...results(years)] }, seen);
}

export function rowOf(criteria: Criterion[], given: Given = {}): ScorecardRow {
  const [row] = scorecardOf(criteria, given).rows;
  if (row === undefined) throw new Error("no row");
  return row;
}

/** The trace of one criterion by itself. */
export function judged(one: Criterion, given: Given = {}): CriterionTrace {
  const [trace] = rowOf([one], given).criteria;
  if (trace === undefined) throw new Error("no criterion");
  return trace;
}

/** The verdict of one criterion, with " for good" where nothing can change it any more. */
export function verdictOf(one: Criterion, given: Given = {}): string {
  const { verdict, final } = judged(one, given);
  return final ? `${verdict} for good` : verdict;
}

/** A trace or a part of it with exact numbers as people write them: "10/3", 12 heads. */
export const plain = (part: unknown): unknown =>
  JSON.parse(
    JSON.stringify(part, (_, value: unknown) => {
      if (value instanceof Fraction) return value.toFraction();
      return typeof value === "bigint" ? Number(value) : value;
    }),
  );
