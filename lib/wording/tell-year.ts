import { grades } from "#lib/domain/grade.ts";
import type { Criterion, Threshold } from "#lib/domain/resolution.ts";
import type { Value, YearTrace } from "#lib/domain/trace.ts";
import type { ExplainContext } from "#lib/wording/explain-year.ts";
import { formatDecimal, formatPercent } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { tellNumber } from "#lib/wording/tell-number.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordList } from "#lib/wording/word-list.ts";
import { unitBehind, wordNumber } from "#lib/wording/word-number.ts";

/** A year that falls short, in running text: "năm 2022 đạt 98,46% (64/65 đảng viên), thấp hơn mức 100%". */
export function tellYear(
  year: YearTrace,
  criterion: Criterion,
  context: ExplainContext,
  locale: Locale,
): string {
  const told =
    year.value === null ? tellNothing(year, context, locale) : tellValue(year, year.value, criterion, locale);
  return translator(locale)(year.partial ? "told.partialYear" : "told.year", {
    year: String(year.year),
    told,
  });
}

function tellNothing(
  { missingBranches, verdict }: YearTrace,
  context: ExplainContext,
  locale: Locale,
): string {
  const t = translator(locale);
  if (missingBranches.length === 0) return t("told.noData");
  const names = missingBranches.map(
    (code) => context.branches.find((branch) => branch.code === code)?.name ?? code,
  );
  const branches = wordList(names, locale);
  return t(verdict === "missed" ? "told.anyOutcome" : "told.missingBranches", { branches });
}

function tellValue(year: YearTrace, value: Value, criterion: Criterion, locale: Locale): string {
  const t = translator(locale);
  const { threshold } = year;
  switch (value.measure) {
    case "share":
      if (threshold !== null && year.heads !== null && criterion.headcount !== "exact")
        return tellRounded(year, value, threshold, criterion, locale);
      return tellNumber(value.percent, criterion, threshold, locale, headsOf(value, criterion, locale));
    case "growth":
      return tellNumber(value.percent, criterion, threshold, locale);
    case "quantity":
      return tellNumber(value.value, criterion, threshold, locale);
    case "yes-no":
      return t("told.notReached");
    case "rating": {
      const asked = grades.find((grade) => grade === threshold?.value) ?? grades[0];
      return t("told.rated", { grade: t(`grade.${value.value}`), demand: t(`grade.${asked}`) });
    }
  }
}

type Share = Extract<Value, { measure: "share" }>;

/** "64/65 đảng viên"; undefined where heads are not known. */
function headsOf({ heads }: Share, { unit }: Criterion, locale: Locale): string | undefined {
  if (heads === null) return undefined;
  const counted = `${formatDecimal(heads.numerator, locale)}/${formatDecimal(heads.denominator, locale)}`;
  return unit === undefined || unit === "%" ? counted : `${counted} ${unit}`;
}

/** Where heads are compared, they are told and not the share. */
function tellRounded(
  { heads }: YearTrace,
  { percent }: Share,
  threshold: Threshold,
  criterion: Criterion,
  locale: Locale,
): string {
  const [needed, reached, of] = [heads?.needed, heads?.reached, heads?.of].map((count) =>
    formatDecimal(String(count ?? 0), locale),
  );
  return translator(locale)("told.heads", {
    reached: `${reached}/${of}${unitBehind({ ...criterion, measure: "quantity" })}`,
    percent: wordNumber(percent, criterion, null, locale),
    needed: needed ?? "",
    demand: formatPercent(String(threshold.value), locale),
    of: of ?? "",
  });
}
