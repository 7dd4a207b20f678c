import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Branch, Criterion, Reached, Resolution, Result } from "#lib/domain/resolution.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";

export const branches: Branch[] = [
  { code: "a", name: "Chi bộ Kinh tế ngành", fromYear: 2021, toYear: null },
  { code: "b", name: "Chi bộ Tổng hợp", fromYear: 2021, toYear: null },
];

type Figure = Reached & { year: number; branch?: string };
type Story = {
  criterion: Partial<Criterion>;
  results: Figure[];
  /** A second criterion, and its results. */
  condition?: { criterion: Partial<Criterion>; results: Figure[] };
  exceedable?: boolean;
  throughYear?: number;
  partial?: { value: string };
};

const plain: Criterion = {
  code: "X1",
  role: "headline",
  text: "Đảng viên mới kết nạp",
  measure: "quantity",
  subject: "organisation",
  source: "entered",
  aim: "at least",
  horizon: "every year",
  headcount: "exact",
  unit: "đảng viên",
  thresholds: [{ from: 2021, value: "3" }],
};

export const criterionOf = (given: Partial<Criterion>): Criterion => ({
  ...plain,
  ...(given.measure === "share" ? { of: "population" as const } : {}),
  ...given,
});

/** The row of a target with one criterion, or one and a condition, in the term 2021–2025. */
export function judgeStory(story: Story): ScorecardRow {
  const criterion = criterionOf(story.criterion);
  const condition =
    story.condition === undefined
      ? []
      : [criterionOf({ code: "X2", role: "condition", text: "Điều kiện", ...story.condition.criterion })];
  const told = (code: string, figures: Figure[]): Result[] =>
    figures.map((figure) => ({ ...figure, criterion: code }));
  const { throughYear = 2022, partial } = story;
  const resolution: Resolution = {
    organisation: { code: "x", name: "Đảng bộ X" },
    settings: { excellentCap: "20", excellentCapBase: "good or better" },
    branches,
    term: { code: "2020-2025", name: "2020–2025", firstYear: 2021, lastYear: 2025 },
    targets: [
      {
        code: "X",
        group: "party",
        text: "Chỉ tiêu X",
        exceedable: story.exceedable ?? true,
        criteria: [criterion, ...condition],
      },
    ],
    baseFigures: [],
    results: [...told("X1", story.results), ...told("X2", story.condition?.results ?? [])],
    organisationRatings: [],
    branchRatings: [],
    memberRatings: [],
    reviews: [],
  };
  const [row] = buildScorecard(resolution, {
    code: "r",
    throughYear,
    partialYear: throughYear + 1,
    partialResults: partial === undefined ? [] : [{ ...partial, criterion: "X1" }],
    countOnTrackAsMet: false,
    conclusions: [],
  }).rows;
  if (row === undefined) throw new Error("the story has a target");
  return row;
}

/** Yearly quantities from 2021 on; null is a year without figures. */
export const yearly = (...values: (string | null)[]): Figure[] =>
  values.map((value, at) => ({ year: 2021 + at, value }));

/** Yearly shares from 2021 on, as "64/65". */
export const shares = (...values: string[]): Figure[] =>
  values.map((value, at) => {
    const [numerator = "", denominator = ""] = value.split("/");
    return { year: 2021 + at, numerator, denominator };
  });
