import { expect, test } from "vitest";
import type { Criterion } from "#lib/domain/resolution.ts";
import { wordAchievement } from "#lib/wording/achievement.ts";
import { judgeStory, shares, yearly } from "#tests/wording/one-criterion.ts";

type Results = Parameters<typeof judgeStory>[0]["results"];

const of = (value: string): Pick<Criterion, "thresholds"> => ({ thresholds: [{ from: 2021, value }] });
const ranged: Partial<Criterion> = { aim: "between", thresholds: [{ from: 2021, value: "10", upper: "20" }] };

const cases: [string, Partial<Criterion>, Results, string | null][] = [
  ["value ÷ demand where more is better", { horizon: "total" }, yearly("1", "3"), "133,33%"],
  ["demand ÷ value where less is better", { aim: "at most", ...of("16") }, yearly("14.9", "14.9"), "107,38%"],
  ["the lowest of the years", { measure: "share", ...of("100") }, shares("60/60", "64/65"), "98,46%"],
  ["a hair below is not 100%", of("30000"), yearly("29999", "30000"), "99,99%"],
  [
    "heads, where heads are compared",
    { measure: "share", headcount: "rounded down", ...of("15") },
    shares("10/70", "11/75"),
    "100%",
  ],
  ["none for a range where higher is better", { ...ranged, better: "higher" }, yearly("15", "15"), null],
  ["none for a range where lower is better", { ...ranged, better: "lower" }, yearly("16", "16"), null],
  ["none inside a range", { ...ranged, better: "inside" }, yearly("15", "15"), null],
  ["more than is wanted", { aim: "more than", ...of("90") }, yearly("90", "99"), "100%"],
  ["less than is wanted", { aim: "less than", ...of("2") }, yearly("1.6", "1.6"), "125%"],
  ["none for an exact demand", { aim: "exactly" }, yearly("3", "3"), null],
  ["none where nothing is allowed", { aim: "at most", ...of("0") }, yearly("0", "0"), null],
  ["none without figures", {}, [], null],
  ["none for grades", { measure: "rating", ...of("good") }, yearly("good", "good"), null],
  ["the latest state", { horizon: "by year", dueYear: 2025, ...of("10") }, yearly("4", "5"), "50%"],
  [
    "compounded growth",
    {
      measure: "growth",
      against: "previous year",
      horizon: "average",
      baseline: { year: 2020, value: "100" },
      ...of("10"),
    },
    yearly("110", "121"),
    "100%",
  ],
];

test.each(cases)("%s", (_, criterion, results, share) => {
  const [trace] = judgeStory({ criterion, results }).criteria;
  expect(trace && wordAchievement(trace, "vi")).toBe(share);
});
