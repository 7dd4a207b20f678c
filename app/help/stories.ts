import "server-only";
import type { Story } from "#app/help/judge-story.ts";
import type { Criterion, Horizon } from "#lib/domain/resolution.ts";
import type { Rule } from "#lib/domain/trace.ts";

/** Words of the examples in the reader's language. */
export type StoryWords = { members: string; cases: string; households: string; notFounded: string };

/** A rule's example; `under`: the horizon it belongs to, null where it holds for all of them. */
export type RuleStory = Story & { under: Horizon | null };

const from = (value: string): Pick<Criterion, "thresholds"> => ({ thresholds: [{ from: 2021, value }] });

/** For every rule an example that it decides. */
export function ruleStories({ members, cases, households, notFounded }: StoryWords) {
  const yearly = { unit: members };
  const total = { unit: members, horizon: "total" } as const;
  const average = { unit: "%", horizon: "average" } as const;
  const byYear = { unit: households, horizon: "by year", dueYear: 2025 } as const;
  return {
    "a year missed": { under: "every year", criterion: yearly, results: ["3", "2"] },
    "years without data": { under: "every year", criterion: yearly, results: ["3"] },
    "every year exceeded": { under: "every year", criterion: yearly, results: ["4", "5"] },
    "every year holds": { under: "every year", criterion: yearly, results: ["3", "5"] },
    "one case is enough": {
      ...{ under: "every year", results: ["0", "0"], partial: "1" },
      criterion: { unit: cases, aim: "at most", ...from("0") },
    },
    "total holds already": { under: "total", criterion: total, results: ["1", "2"], partial: "1" },
    "total breaks the upper bound": {
      ...{ under: "total", results: ["2", "2"] },
      criterion: { ...total, unit: cases, aim: "at most" },
    },
    pace: { under: "total", criterion: { ...total, ...from("8") }, results: ["1", "1"] },
    "judged at the end": {
      ...{ under: "total", results: ["0", "1", "0", "1", "0"], throughYear: 2025 },
      criterion: total,
    },
    "mean so far": {
      under: "average",
      criterion: average,
      results: ["1", "2", "2.5", "3"],
      throughYear: 2024,
    },
    "no value yet": { under: "by year", criterion: byYear, results: [] },
    "no baseline": { under: "by year", criterion: byYear, results: ["1", "2"] },
    "holds already": { under: "by year", criterion: byYear, results: ["1", "4"] },
    "due year judged": {
      ...{ under: "by year", results: ["9", "5"] },
      criterion: { ...byYear, dueYear: 2022, aim: "at most", ...from("5") },
    },
    "due year without data": { under: "by year", criterion: { ...byYear, dueYear: 2022 }, results: ["1"] },
    "not due": {
      ...{ under: null, results: [] },
      criterion: { ...yearly, thresholds: [{ from: 2024, value: "3" }] },
    },
    "not applicable": {
      ...{ under: null, criterion: yearly, throughYear: 2025 },
      results: Array.from({ length: 5 }, () => `– ${notFounded}`),
    },
  } satisfies Record<Rule["rule"], RuleStory>;
}

const share = { measure: "share", of: "population" } as const;

/** Heads compared exactly, rounded up and rounded down: 15 % of 75 is 11,25. */
export const headStories = (unit: string): Story[] =>
  (["exact", "rounded up", "rounded down"] as const).map((headcount) => ({
    ...{ results: ["11/75"], throughYear: 2021 },
    criterion: { ...share, unit, headcount, ...from("15") },
  }));

/** A state to be reached by a year, on its way from the baseline. */
export const baselineStory = (unit: string): Story => ({
  results: ["9", "6"],
  criterion: {
    ...{ unit, horizon: "by year", dueYear: 2025, aim: "at most", ...from("0") },
    baseline: { year: 2020, value: "10" },
  },
});

/** Growth against the year before, compounded. */
export const growthStory = (): Story => ({
  results: ["104", "107"],
  criterion: {
    ...{ measure: "growth", against: "previous year", horizon: "average", ...from("4") },
    baseline: { year: 2020, value: "100" },
  },
});

/** Criteria that combine: `text` names the condition. */
export const combinedStories = (unit: string, text: string): Story[] =>
  ["1", "2"].map((second) => ({
    ...{ criterion: { unit }, results: ["4"], throughYear: 2021 },
    condition: { criterion: { unit, text, ...from("2") }, results: [second] },
  }));

/** What every branch answers for. */
export const branchStory = (unit: string): Story => ({
  ...{ results: ["2; 1"], throughYear: 2021 },
  criterion: { unit, subject: "each branch", ...from("2") },
});

/** A share that is met at 100 % at best. */
export const ceilingStory = (unit: string): Story => ({
  ...{ results: ["64/64", "64/65"], criterion: { ...share, unit, ...from("100") } },
});
