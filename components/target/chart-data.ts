import type Fraction from "fraction.js";
import { chartAxis } from "#components/target/chart-axis.ts";
import type { Term } from "#lib/domain/resolution.ts";
import { runningSums } from "#lib/domain/running-sums.ts";
import { thresholdInForce } from "#lib/domain/threshold-in-force.ts";
import type { CourseTrace, CriterionTrace, YearTrace } from "#lib/domain/trace.ts";
import { numberOf } from "#lib/domain/value-of.ts";
import { isSettled, type Verdict } from "#lib/domain/verdict.ts";
import { yearsOf } from "#lib/domain/years-of.ts";
import { printDecimal } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { boundsOf } from "#lib/wording/losing-side.ts";
import { wordThreshold } from "#lib/wording/word-demand.ts";
import { numberSign, unitBehind, wordNumber } from "#lib/wording/word-number.ts";
import { wordValue } from "#lib/wording/word-value.ts";

/** A year's mark; numbers are for drawing alone, what is read is worded. */
export type ChartPoint = {
  year: number;
  partial: boolean;
  value: number;
  text: string;
  detail: string | null;
  verdict: Verdict | null;
};

/** A stretch of years with one bound; `short` is the demand without its unit. */
export type ChartBound = { from: number; to: number; value: number; demand: string; short: string };

export type ChartData = {
  years: number[];
  points: ChartPoint[];
  bounds: ChartBound[];
  /** Years in which nothing is judged yet, first and last; null where there are none. */
  toCome: { from: number; to: number } | null;
  axis: { low: number; high: number; ticks: { value: number; text: string }[] };
  /** The years of a total are drawn as what they have come to. */
  sums: boolean;
};

/** A criterion of the organisation over the years of the term; null where no year has a number. */
export function chartData(trace: CriterionTrace, term: Term, locale: Locale): ChartData | null {
  const { criterion, courses } = trace;
  const [course] = courses;
  if (criterion.subject === "each branch" || course === undefined) return null;
  const sums = criterion.horizon === "total";
  const points = sums ? sumPoints(course, trace, locale) : yearPoints(course, trace, locale);
  if (points.length === 0) return null;
  const bounds = boundsOver(course, trace, term, locale);
  const values = [...points, ...bounds].map(({ value }) => value);
  const whole = criterion.measure === "quantity" && values.every(Number.isInteger);
  const { low, high, ticks } = chartAxis(values, whole);
  const last = Math.max(...course.years.map(({ year }) => year));
  const sign = numberSign(criterion);
  return {
    years: yearsOf(term),
    points,
    bounds,
    toCome: last < term.lastYear ? { from: last + 1, to: term.lastYear } : null,
    axis: {
      low,
      high,
      ticks: ticks.map((tick) => ({ value: tick.valueOf(), text: `${printDecimal(tick, locale)}${sign}` })),
    },
    sums,
  };
}

function yearPoints(course: CourseTrace, { criterion }: CriterionTrace, locale: Locale): ChartPoint[] {
  return course.years.flatMap((year) => {
    const value = year.value && numberOf(year.value);
    if (value === null) return [];
    const { text, detail } = wordValue(year, criterion, locale);
    return [pointOf(year, value, { text, detail })];
  });
}

/** The last sum is the one that is judged; the ones before it were on the way. */
function sumPoints(course: CourseTrace, { criterion }: CriterionTrace, locale: Locale): ChartPoint[] {
  const sums = runningSums(course.years);
  const points = course.years.flatMap((year, at) => {
    const sum = sums[at];
    if (year.value === null || sum === undefined) return [];
    return [pointOf(year, sum, { text: wordNumber(sum, criterion, course.threshold, locale), detail: null })];
  });
  const verdict = isSettled(course.verdict) ? course.verdict : null;
  return points.map((point, at) => (at === points.length - 1 ? { ...point, verdict } : point));
}

const pointOf = (
  { year, partial, verdict }: YearTrace,
  value: Fraction,
  words: Pick<ChartPoint, "text" | "detail">,
): ChartPoint => ({ year, partial, value: value.valueOf(), verdict, ...words });

/** What the resolution demands over the years: of a yearly demand each version over its years, else the one that is judged by. */
function boundsOver(
  { threshold }: CourseTrace,
  { criterion }: CriterionTrace,
  term: Term,
  locale: Locale,
): ChartBound[] {
  const { thresholds, horizon } = criterion;
  const { unit, ...unitless } = criterion;
  const bare = unitBehind(criterion) === "" ? criterion : unitless;
  const years = yearsOf(term);
  const first = Math.min(...thresholds.map(({ from }) => from));
  const inForce = (year: number) =>
    horizon === "every year" ? thresholdInForce(thresholds, year) : threshold;
  const bounds: ChartBound[] = [];
  for (const year of years.filter((each) => each >= first)) {
    const demanded = inForce(year);
    if (demanded === null) continue;
    const demand = wordThreshold(criterion, demanded, locale);
    const short = wordThreshold(bare, demanded, locale);
    for (const bound of boundsOf(demanded, criterion)) {
      const value = bound.valueOf();
      const before = bounds.find((each) => each.to === year - 1 && each.value === value);
      if (before === undefined) bounds.push({ from: year, to: year, value, demand, short });
      else before.to = year;
    }
  }
  return bounds;
}
