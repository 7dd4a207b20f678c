import Fraction from "fraction.js";
import type { Branch, Criterion, Target } from "#lib/domain/resolution.ts";
import type { Value } from "#lib/domain/trace.ts";
import type {
  ChangedDenominator,
  DoesNotAddUp,
  Jump,
  TooManyExcellent,
  TooManyFighters,
  Warning,
} from "#lib/domain/warning.ts";
import { wordBound } from "#lib/wording/compare-words.ts";
import { formatDecimal, formatPercent, printDecimal } from "#lib/wording/format.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { roundBeside } from "#lib/wording/round-beside.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordThreshold } from "#lib/wording/word-demand.ts";

/** Where the names come from that a warning gives by code. */
export type WarningContext = { branches: Branch[]; targets: Target[] };

/** A warning in one sentence. */
export function wordWarning(warning: Warning, context: WarningContext, locale: Locale): string {
  const t = translator(locale);
  const year = String(warning.year);
  switch (warning.code) {
    case "W1":
      return wordExcellent(warning, locale);
    case "W2":
      return ofBranch(warning.branch, wordFighters(warning, locale), context, locale);
    case "W3":
      return wordSum(warning, context, locale);
    case "W4": {
      const reached = wordCount(warning.reached, locale);
      const counted = wordCount(warning.counted, locale);
      return ofBranch(warning.branch, t("warning.W4", { year, reached, counted }), context, locale);
    }
    case "W5":
      return ofBranch(warning.branch, wordJump(warning, context, locale), context, locale);
    case "W6": {
      const criterion = findCriterion(warning.criterion, context);
      const demand =
        criterion === undefined
          ? String(warning.threshold.value)
          : wordThreshold(criterion, warning.threshold, locale);
      const name = criterion?.text ?? warning.criterion;
      return t(`warning.W6.${warning.reached}`, { year, criterion: name, demand });
    }
    case "W7":
      return ofBranch(warning.branch, wordDenominator(warning, context, locale), context, locale);
    case "W8": {
      const target = context.targets.find(({ code }) => code === warning.target)?.text ?? warning.target;
      const computed = t(`verdict.${warning.computed}`);
      return t("warning.W8", { target, computed, concluded: t(`verdict.${warning.concluded}`) });
    }
  }
}

function wordExcellent(
  { year, of, excellent, counted, cap, base }: TooManyExcellent,
  locale: Locale,
): string {
  const t = translator(locale);
  return t(`warning.W1.${of}`, {
    year: String(year),
    excellent: wordCount(excellent, locale),
    counted: wordCount(counted, locale),
    base: t(`warning.W1.${base}`),
    percent: wordShare(new Fraction(excellent), new Fraction(counted), new Fraction(cap), locale),
    cap: formatPercent(cap, locale),
  });
}

function wordFighters({ year, fighters, workers }: TooManyFighters, locale: Locale): string {
  return translator(locale)("warning.W2", {
    year: String(year),
    fighters: formatDecimal(fighters, locale),
    workers: formatDecimal(workers, locale),
    percent: wordShare(fighters, workers, new Fraction(15), locale),
  });
}

const wordCount = (count: number, locale: Locale): string => formatDecimal(String(count), locale);

/** A share above a cap, never printed as the cap itself; of nobody there is no share. */
function wordShare(part: Fraction, all: Fraction, cap: Fraction, locale: Locale): string {
  if (all.equals(0)) return "—";
  return `${printDecimal(roundBeside(part.div(all).mul(100), [cap], "up"), locale)}%`;
}

function wordSum(
  { year, of, criterion, counted, base }: DoesNotAddUp,
  context: WarningContext,
  locale: Locale,
): string {
  const t = translator(locale);
  const words = {
    year: String(year),
    counted: formatDecimal(counted, locale),
    base: wordCount(base, locale),
  };
  if (criterion === null) return t(`warning.W3.${of}`, words);
  const name = findCriterion(criterion, context)?.text ?? criterion;
  return t("warning.W3.denominator", { ...words, criterion: name, of: t(`warning.W3.of.${of}`) });
}

function wordJump({ year, criterion, before, now }: Jump, context: WarningContext, locale: Locale): string {
  const found = findCriterion(criterion, context);
  return translator(locale)("warning.W5", {
    year: String(year),
    criterion: found?.text ?? criterion,
    before: wordJumped(before, found, locale),
    now: wordJumped(now, found, locale),
  });
}

function wordDenominator(
  { year, criterion, approved, now }: ChangedDenominator,
  context: WarningContext,
  locale: Locale,
): string {
  return translator(locale)("warning.W7", {
    year: String(year),
    criterion: findCriterion(criterion, context)?.text ?? criterion,
    approved: formatDecimal(approved, locale),
    now: formatDecimal(now, locale),
  });
}

/** The figure that jumped: of growth the one that was entered. */
function wordJumped(value: Value, criterion: Criterion | undefined, locale: Locale): string {
  switch (value.measure) {
    case "share":
      return formatPercent(value.percent, locale);
    case "growth":
      return formatDecimal(value.value, locale);
    case "quantity":
      return criterion === undefined
        ? formatDecimal(value.value, locale)
        : wordBound(value.value, criterion, locale);
    case "yes-no":
    case "rating":
      return String(value.value);
  }
}

function findCriterion(code: string, { targets }: WarningContext): Criterion | undefined {
  return targets.flatMap(({ criteria }) => criteria).find((criterion) => criterion.code === code);
}

function ofBranch(
  code: string | null,
  warning: string,
  { branches }: WarningContext,
  locale: Locale,
): string {
  if (code === null) return warning;
  const branch = branches.find((candidate) => candidate.code === code)?.name ?? code;
  return translator(locale)("warning.ofBranch", { branch, warning });
}
