import type Fraction from "fraction.js";
import type { Criterion } from "#lib/domain/resolution.ts";
import type { CourseTrace, YearTrace } from "#lib/domain/trace.ts";
import { wordBound } from "#lib/wording/compare-words.ts";
import { climbs, roundPair } from "#lib/wording/explain-progress.ts";
import type { ExplainContext } from "#lib/wording/explain-year.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { losingSide } from "#lib/wording/losing-side.ts";
import { tellNumber } from "#lib/wording/tell-number.ts";
import { tellYear } from "#lib/wording/tell-year.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordThreshold } from "#lib/wording/word-demand.ts";
import { wordList } from "#lib/wording/word-list.ts";

/** What a course that falls short came to, and beside what: a phrase for each year, or one for the sum, mean or pace. */
export function tellCourse(
  course: CourseTrace,
  criterion: Criterion,
  context: ExplainContext,
  locale: Locale,
): string[] {
  const { rule, years, threshold } = course;
  const only = (wanted: number): string[] =>
    years
      .filter(({ year }) => year === wanted)
      .map((year) =>
        tellYear({ ...year, threshold: year.threshold ?? threshold }, criterion, context, locale),
      );
  switch (rule.rule) {
    case "a year missed":
      return years
        .filter(({ verdict }) => verdict === "missed")
        .map((year) => tellYear(year, criterion, context, locale));
    case "one case is enough":
    case "due year judged":
    case "due year without data":
      return only(rule.year);
    case "years without data":
      return tellAbsence(years, rule.years, criterion, context, locale);
    case "total breaks the upper bound":
    case "judged at the end":
    case "mean so far":
      return criterion.horizon === "average"
        ? tellMean(course, criterion, locale)
        : tellTotal(course, criterion, locale);
    case "pace":
      return tellPace(course, criterion, locale);
    default:
      return [];
  }
}

/** Years whose ratings are incomplete name the branches; the others are counted together. */
function tellAbsence(
  years: YearTrace[],
  without: number[],
  criterion: Criterion,
  context: ExplainContext,
  locale: Locale,
): string[] {
  const named = years.filter(
    ({ year, missingBranches }) => without.includes(year) && missingBranches.length > 0,
  );
  const plain = without.filter((year) => !named.some((each) => each.year === year));
  return [
    ...(plain.length === 0
      ? []
      : [
          translator(locale)("told.yearsWithoutData", {
            years: wordList(plain.map(String), locale),
          }),
        ]),
    ...named.map((year) => tellYear(year, criterion, context, locale)),
  ];
}

function tellTotal(
  { aggregate, threshold, rule }: CourseTrace,
  criterion: Criterion,
  locale: Locale,
): string[] {
  if (aggregate === null || threshold === null) return [];
  const told = tellNumber(aggregate, criterion, threshold, locale);
  return [translator(locale)(rule.rule === "judged at the end" ? "told.term" : "told.soFar", { told })];
}

function tellMean(course: CourseTrace, criterion: Criterion, locale: Locale): string[] {
  const t = translator(locale);
  const { aggregate, threshold, wanted } = course;
  if (aggregate === null || threshold === null) return [];
  const told = course.years.filter(({ partial, value }) => !partial && value !== null);
  const years = wordList(
    told.map(({ year }) => String(year)),
    locale,
  );
  if (criterion.measure !== "growth" || wanted === null)
    return [t("told.mean", { years, told: tellNumber(aggregate, criterion, threshold, locale) })];
  const [reached, pace] = roundPair(aggregate, wanted, losingSide(criterion, aggregate, [wanted]));
  return [
    t(`told.compounded.${sideOf(aggregate, wanted)}`, {
      years,
      reached: wordBound(reached, criterion, locale),
      wanted: wordBound(pace, criterion, locale),
      demand: wordThreshold(criterion, threshold, locale),
    }),
  ];
}

function sideOf(reached: Fraction, wanted: Fraction): "below" | "same" | "above" {
  if (reached.equals(wanted)) return "same";
  return reached.lt(wanted) ? "below" : "above";
}

function tellPace(course: CourseTrace, criterion: Criterion, locale: Locale): string[] {
  const { progress, years } = course;
  if (progress === null) return [];
  const latest = years.findLast(({ partial, value }) => !partial && value !== null)?.year;
  const [reached, wanted] = roundPair(
    progress.reached,
    progress.wanted,
    losingSide(criterion, progress.reached, [progress.wanted]),
  );
  return [
    translator(locale)(climbs(course, criterion, progress) ? "told.pace" : "told.paceDown", {
      year: String(latest ?? ""),
      reached: wordBound(reached, criterion, locale),
      wanted: wordBound(wanted, criterion, locale),
    }),
  ];
}
