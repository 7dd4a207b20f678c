import Fraction from "fraction.js";
import { firstYearOf } from "#lib/domain/first-year.ts";
import type { Grade } from "#lib/domain/grade.ts";
import { grades } from "#lib/domain/grade.ts";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";
import { formatDecimal } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import { numberSign, unitBehind } from "#lib/wording/word-number.ts";

/** What the resolution demands in a year, whole: "≥ 3 đảng viên, cả nhiệm kỳ"; before its first year, from when on. */
export function wordDemand(criterion: Criterion, year: number, locale: Locale): string {
  const t = translator(locale);
  const threshold = thresholdShown(criterion, year);
  if (criterion.measure !== "yes-no" && threshold === null) return "—";
  const parts = [wordThreshold(criterion, threshold, locale)];
  if (criterion.measure === "growth" && criterion.against === "previous year")
    parts.push(t("format.againstPrevious"));
  if (criterion.measure === "growth" && criterion.baseline !== undefined && criterion.against === "baseline")
    parts.push(t("format.againstBaseline", { year: String(criterion.baseline.year) }));
  const begins = firstYearOf(criterion, { firstYear: year });
  const scope = [
    ...(criterion.subject === "each branch" ? [t("format.eachBranch")] : []),
    ...(criterion.horizon === "every year" ? [] : [wordHorizon(criterion, locale)]),
    ...(begins > year ? [t("format.fromYear", { year: String(begins) })] : []),
  ];
  return [parts.join(" "), ...scope].join(", ");
}

/**
 * What the resolution demands over some years: of a road map each year's demand, "2021: ≥ 60%; 2022: ≥ 65%", for every
 * year is judged by its own; else the demand in the last of them.
 */
export function wordDemands(criterion: Criterion, years: number[], locale: Locale): string {
  const last = years.at(-1) ?? Number.POSITIVE_INFINITY;
  if (criterion.horizon !== "every year") return wordDemand(criterion, last, locale);
  const steps = years.filter(
    (year, at) =>
      thresholdShown(criterion, year) !== thresholdShown(criterion, years[at - 1] ?? year - 1) || at === 0,
  );
  if (steps.length < 2) return wordDemand(criterion, last, locale);
  return steps.map((year) => `${year}: ${wordDemand(criterion, year, locale)}`).join("; ");
}

function wordHorizon({ horizon, dueYear }: Criterion, locale: Locale): string {
  const t = translator(locale);
  if (horizon !== "by year") return t(`horizon.${horizon}`);
  return dueYear === undefined ? t("format.byEndOfTerm") : t("horizon.by year", { year: String(dueYear) });
}

/** The bound alone, with its unit: "≥ 100%", "≤ 5 vụ", "12% đến 13%", "Hoàn thành tốt nhiệm vụ trở lên". */
export function wordThreshold(criterion: Criterion, threshold: Threshold | null, locale: Locale): string {
  const t = translator(locale);
  if (criterion.measure === "yes-no" || threshold === null || typeof threshold.value !== "string")
    return t("format.yes");
  // A grade is no number: what is demanded is said in words, as resolutions say it.
  if (isGrade(threshold.value)) return t(`builder.word.grade.${threshold.value}`);
  const number = (value: string): string => `${formatDecimal(value, locale)}${numberSign(criterion)}`;
  const unit = unitBehind(criterion);
  // Nothing can lie below: "không có" is said by the number alone.
  if (criterion.aim === "at most" && new Fraction(threshold.value).equals(0))
    return `${number(threshold.value)}${unit}`;
  const upper = threshold.upper === undefined ? "" : number(threshold.upper);
  return `${t(`aim.${criterion.aim}`, { value: number(threshold.value), upper })}${unit}`;
}

function isGrade(value: string): value is Grade {
  return grades.some((grade) => grade === value);
}

/** The threshold in force in `year`; before the first one, the first; of `by year`, the one of the due year. */
function thresholdShown({ thresholds, horizon, dueYear }: Criterion, year: number): Threshold | null {
  const at = horizon === "by year" ? (dueYear ?? Number.POSITIVE_INFINITY) : year;
  const ascending = thresholds.toSorted((left, right) => left.from - right.from);
  return ascending.findLast((threshold) => threshold.from <= at) ?? ascending[0] ?? null;
}
