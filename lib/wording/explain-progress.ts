import type Fraction from "fraction.js";
import type { Criterion } from "#lib/domain/resolution.ts";
import type { CourseTrace, Progress, YearTrace } from "#lib/domain/trace.ts";
import { compareWords, wordBound } from "#lib/wording/compare-words.ts";
import { lowerVerdict } from "#lib/wording/explain-year.ts";
import { printDecimal } from "#lib/wording/format.ts";
import { keepWithSign } from "#lib/wording/keep-with-sign.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { losingSide } from "#lib/wording/losing-side.ts";
import { roundBeside } from "#lib/wording/round-beside.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordThreshold } from "#lib/wording/word-demand.ts";
import { wordList } from "#lib/wording/word-list.ts";
import { numberSign, wordNumber } from "#lib/wording/word-number.ts";

/** "cộng các năm: 1 + 2 + 1 = 4 > 3 đảng viên". */
export function explainTotal(course: CourseTrace, criterion: Criterion, locale: Locale): string {
  const t = translator(locale);
  const sum = course.aggregate ?? course.progress?.reached;
  if (sum === undefined || course.threshold === null) return t("explain.value.noData");
  const compared = compareWords(sum, criterion, course.threshold, locale);
  const parts = course.years.map(numberOf).filter((value) => value !== null);
  if (parts.length < 2) return t("explain.rule.total of one", { compared });
  return t("explain.rule.total", {
    sum: parts.map((part) => wordNumber(part, criterion, null, locale)).join(" + "),
    compared,
  });
}

/** "bình quân 2021 và 2022: 12% < 13%". */
export function explainMean(course: CourseTrace, criterion: Criterion, locale: Locale): string {
  const t = translator(locale);
  const mean = course.aggregate ?? course.progress?.reached;
  if (mean === undefined || course.threshold === null) return t("explain.value.noData");
  const told = course.years.filter(({ partial, value }) => !partial && value !== null);
  const years = wordList(
    told.map(({ year }) => String(year)),
    locale,
  );
  if (criterion.measure === "growth" && course.wanted !== null) {
    const [shown, wanted] = roundPair(mean, course.wanted, losingSide(criterion, mean, [course.wanted]));
    return t("explain.rule.compounded", {
      years,
      reached: wordBound(shown, criterion, locale),
      wanted: wordBound(wanted, criterion, locale),
      demand: wordThreshold(criterion, course.threshold, locale),
    });
  }
  return t("explain.rule.mean", {
    years,
    compared: compareWords(mean, criterion, course.threshold, locale),
  });
}

/** "đến hết năm 2022 được 2 đảng viên, theo tiến độ cần 2,4 đảng viên → chậm tiến độ". */
export function explainPace(course: CourseTrace, criterion: Criterion, locale: Locale): string {
  const t = translator(locale);
  if (course.progress === null) return lowerVerdict(course.verdict, locale);
  const { reached, wanted } = course.progress;
  const year = course.years.findLast(({ partial, value }) => !partial && value !== null)?.year;
  const [shownReached, shownWanted] = roundPair(reached, wanted, losingSide(criterion, reached, [wanted]));
  return t("explain.rule.pace", {
    year: String(year ?? ""),
    reached: wordBound(shownReached, criterion, locale),
    wanted: keepWithSign(
      `${climbs(course, criterion, course.progress) ? "≥" : "≤"} ${wordBound(shownWanted, criterion, locale)}`,
    ),
    verdict: lowerVerdict(course.verdict, locale),
  });
}

/** Adds what each remaining year needs. */
export function withNeed(step: string, course: CourseTrace, criterion: Criterion, locale: Locale): string {
  const need = wordNeed(course, criterion, locale);
  if (need === null) return step;
  const { yearsLeft = [] } = course.progress ?? {};
  return translator(locale)(yearsLeft.length === 1 ? "explain.rule.perYearOne" : "explain.rule.perYear", {
    step,
    years: yearsLeft.join(", "),
    need,
  });
}

/** What each remaining year needs, rounded up, for an upper bound down: "≥ 0,5"; null where nothing sensible can be asked. */
export function wordNeed({ progress }: CourseTrace, criterion: Criterion, locale: Locale): string | null {
  const { perYear = null, yearsLeft = [] } = progress ?? {};
  if (perYear === null || yearsLeft.length === 0) return null;
  const upwards = beatsFromBelow(criterion);
  if (upwards && perYear.compare(0) <= 0) return null;
  const shown = upwards ? perYear.ceil(2) : perYear.floor(2);
  return keepWithSign(`${upwards ? "≥" : "≤"} ${printDecimal(shown, locale)}${numberSign(criterion)}`);
}

/** Both numbers so that they still lie to each other as they do; equal ones alike. */
export function roundPair(reached: Fraction, wanted: Fraction, losing: "down" | "up"): [Fraction, Fraction] {
  if (reached.equals(wanted)) return [reached.round(2), wanted.round(2)];
  const shown = roundBeside(reached, [wanted], losing);
  return [shown, roundBeside(wanted, [shown], losing === "down" ? "up" : "down")];
}

/** Whether the pace runs upwards; towards a range or a single value it may run either way. */
export function climbs(
  { verdict }: CourseTrace,
  criterion: Criterion,
  { reached, wanted }: Progress,
): boolean {
  if (criterion.aim !== "exactly" && criterion.better !== "inside") return beatsFromBelow(criterion);
  return verdict === "on track" ? reached.gte(wanted) : reached.lt(wanted);
}

/** Whether more is wanted, at least up to a bound. */
function beatsFromBelow({ aim, better }: Criterion): boolean {
  if (aim === "between") return better !== "lower";
  return aim !== "at most" && aim !== "less than";
}

function numberOf({ value }: YearTrace): Fraction | null {
  return value?.measure === "quantity" ? value.value : null;
}
