import type { Resolution, Result, Target } from "#lib/domain/resolution.ts";

export const years = [2021, 2022, 2023, 2024, 2025];

const target = (index: number, percent: string): Target => ({
  code: `T${index}`,
  group: "party",
  text: `Chỉ tiêu ${index}: hằng năm từ 95% đảng viên trở lên hoàn thành tốt nhiệm vụ`,
  exceedable: true,
  criteria: [
    {
      code: `C${index}`,
      text: `Chỉ tiêu ${index}: hằng năm từ 95% đảng viên trở lên hoàn thành tốt nhiệm vụ`,
      role: "headline",
      measure: "share",
      of: "population",
      subject: "organisation",
      source: "entered",
      aim: "at least",
      horizon: "every year",
      headcount: "exact",
      thresholds: [{ from: 2021, value: percent }],
    },
  ],
});

const results = (index: number): Result[] =>
  years.map((year) => ({
    criterion: `C${index}`,
    year,
    numerator: String(60 + (index % 6)),
    denominator: "65",
  }));

/** A term of so many targets, each with a share for every year: 60/65, which is 92,3 %, for each sixth, up to 65/65. */
export function termOf(targets: number, percent = "95"): Resolution {
  const indexes = Array.from({ length: targets }, (_, index) => index);
  return {
    organisation: { code: "o", name: "o" },
    settings: { excellentCap: "20", excellentCapBase: "good or better" },
    branches: [],
    term: { code: "t", name: "t", firstYear: 2021, lastYear: 2025 },
    targets: indexes.map((index) => target(index, percent)),
    baseFigures: [],
    results: indexes.flatMap(results),
    organisationRatings: [],
    branchRatings: [],
    memberRatings: [],
    reviews: [
      { code: "r", throughYear: 2025, partialResults: [], countOnTrackAsMet: false, conclusions: [] },
    ],
  };
}

export const median = (numbers: number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
