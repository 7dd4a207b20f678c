import "server-only";
import { buildScorecard } from "#lib/domain/build-scorecard.ts";
import type { Branch, Criterion, Resolution, Result } from "#lib/domain/resolution.ts";
import type { ScorecardRow } from "#lib/domain/scorecard.ts";

/** A worked example: what is demanded, and what was reached. */
export type Story = {
  criterion: Partial<Criterion>;
  results: string[];
  /** A second criterion, "trong đó", and what was reached of it. */
  condition?: { criterion: Partial<Criterion>; results: string[] };
  throughYear?: number;
  /** What the year after had brought until the review. */
  partial?: string;
};

const term = { code: "2020-2025", name: "2020–2025", firstYear: 2021, lastYear: 2025 };

/** Judges a worked example by the same rules as any resolution: assessed years 2021 to 2025. */
export function judgeStory(story: Story, branches: Branch[] = []): ScorecardRow {
  const { throughYear = 2022, condition, partial } = story;
  const criteria = [
    { ...plain, ...story.criterion, code: "X1" },
    ...(condition === undefined
      ? []
      : [{ ...plain, role: "condition" as const, ...condition.criterion, code: "X2" }]),
  ];
  const resolution: Resolution = {
    ...{ organisation: { code: "x", name: "" }, term, branches, baseFigures: [] },
    ...{ organisationRatings: [], branchRatings: [], memberRatings: [], reviews: [] },
    settings: { excellentCap: "20", excellentCapBase: "good or better" },
    targets: [{ code: "X", group: "party", text: "", exceedable: true, criteria }],
    results: criteria.flatMap((criterion, at) =>
      resultsOf(criterion, (at === 0 ? story.results : condition?.results) ?? [], branches),
    ),
  };
  const { rows } = buildScorecard(resolution, {
    ...{ code: "r", throughYear, countOnTrackAsMet: false, conclusions: [] },
    partialYear: throughYear + 1,
    partialResults: partial === undefined ? [] : [{ criterion: "X1", value: partial }],
  });
  const [row] = rows;
  if (row === undefined) throw new Error("a story has a target");
  return row;
}

const plain: Omit<Criterion, "code"> = {
  ...{ role: "headline", text: "", measure: "quantity", subject: "organisation", source: "entered" },
  ...{ aim: "at least", horizon: "every year", headcount: "exact" },
  thresholds: [{ from: 2021, value: "3" }],
};

/** The results of the years from 2021 on: "3", "64/65", blank, or "– reason" for a year that does not apply. */
function resultsOf({ code, subject }: Criterion, told: string[], branches: Branch[]): Result[] {
  const places = subject === "each branch" ? branches.map((branch) => ({ branch: branch.code })) : [{}];
  return told.flatMap((text, at) => {
    // Of branches, one figure for each: "2; 1".
    const each = subject === "each branch" ? text.split("; ") : [text];
    return places.flatMap((place, index): Result[] => {
      const figure = each[index] ?? "";
      const cell = { criterion: code, year: 2021 + at, ...place };
      if (figure === "") return [];
      if (figure.startsWith("– ")) return [{ ...cell, notApplicable: figure.slice(2) }];
      const [numerator = "", denominator] = figure.split("/");
      return [
        denominator === undefined ? { ...cell, value: numerator } : { ...cell, numerator, denominator },
      ];
    });
  });
}
