import type Fraction from "fraction.js";
import { grades } from "#lib/domain/grade.ts";
import type { Branch, Criterion, Threshold } from "#lib/domain/resolution.ts";
import type { Value, YearTrace } from "#lib/domain/trace.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { compareWords, wordBound } from "#lib/wording/compare-words.ts";
import { formatDecimal } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { type Translate, translator } from "#lib/wording/translate.ts";
import { wordHeads } from "#lib/wording/word-heads.ts";
import { wordList } from "#lib/wording/word-list.ts";

export type ExplainContext = { branches: Branch[] };

/** What a year brought and what follows: "năm 2022: 64/65 = 98,46% < 100%; cần 65/65, thiếu 1 đảng viên → chưa đạt". */
export function explainYear(
  year: YearTrace,
  criterion: Criterion,
  context: ExplainContext,
  locale: Locale,
): string {
  const t = translator(locale);
  const value = explainValue(year, criterion, context, locale);
  const step =
    year.verdict === null
      ? value
      : t("explain.outcome", { step: value, verdict: lowerVerdict(year.verdict, locale) });
  return t(year.partial ? "explain.partialYear" : "explain.year", { year: String(year.year), step });
}

/** A verdict within a sentence. */
export function lowerVerdict(verdict: Verdict, locale: Locale): string {
  return translator(locale)(`verdict.${verdict}`).toLocaleLowerCase(locale);
}

/** What a year brought, beside its threshold where it has one. */
export function explainValue(
  year: YearTrace,
  criterion: Criterion,
  context: ExplainContext,
  locale: Locale,
): string {
  const t = translator(locale);
  if (year.notApplicable !== null) return t("explain.value.notApplicable", { reason: year.notApplicable });
  if (year.value === null) return explainAbsence(year, context, t, locale);
  return [explainPresence(year, year.value, criterion, locale), ...wordHeads(year, criterion, locale)].join(
    "; ",
  );
}

function explainAbsence(
  { missingBranches, verdict }: YearTrace,
  { branches }: ExplainContext,
  t: Translate,
  locale: Locale,
): string {
  if (missingBranches.length === 0) return t("explain.value.noData");
  const names = missingBranches.map((code) => branches.find((branch) => branch.code === code)?.name ?? code);
  const list = wordList(names, locale);
  return t(verdict === null ? "explain.value.missingBranches" : "explain.value.anyOutcome", {
    branches: list,
  });
}

function explainPresence(
  { threshold, heads }: YearTrace,
  value: Value,
  criterion: Criterion,
  locale: Locale,
): string {
  const t = translator(locale);
  switch (value.measure) {
    case "share": {
      // Where heads are compared, the share beside its bound would say nothing.
      const counted = heads !== null && criterion.headcount !== "exact";
      const compared = beside(value.percent, criterion, counted ? null : threshold, locale);
      if (value.heads === null) return compared;
      const { numerator, denominator } = value.heads;
      return `${formatDecimal(numerator, locale)}/${formatDecimal(denominator, locale)} = ${compared}`;
    }
    case "growth":
      return t("explain.value.growth", {
        value: formatDecimal(value.value, locale),
        base: formatDecimal(value.base.value, locale),
        year: String(value.base.year),
        compared: beside(value.percent, criterion, threshold, locale),
      });
    case "quantity":
      return beside(value.value, criterion, threshold, locale);
    case "yes-no":
      return t(value.value ? "explain.value.yes" : "explain.value.no");
    case "rating": {
      const grade = t(`grade.${value.value}`);
      if (threshold === null) return t("explain.value.rating", { grade });
      return t("explain.value.ratingAgainst", { grade, demand: wordGradeDemand(threshold, locale) });
    }
  }
}

/** "từ Hoàn thành tốt nhiệm vụ trở lên"; the best grade stands alone. */
function wordGradeDemand({ value }: Threshold, locale: Locale): string {
  const t = translator(locale);
  const grade = grades.find((candidate) => candidate === value) ?? grades[0];
  const name = t(`grade.${grade}`);
  return grade === grades[0] ? name : t("explain.value.gradeOrBetter", { grade: name });
}

/** A number beside its threshold, or alone where the year is not judged by itself. */
function beside(value: Fraction, criterion: Criterion, threshold: Threshold | null, locale: Locale): string {
  return threshold === null
    ? wordBound(value, criterion, locale)
    : compareWords(value, criterion, threshold, locale);
}
