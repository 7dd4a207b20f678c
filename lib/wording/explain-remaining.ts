import type { Criterion } from "#lib/domain/resolution.ts";
import { thresholdInForce } from "#lib/domain/threshold-in-force.ts";
import type { CriterionTrace } from "#lib/domain/trace.ts";
import { wordNeed } from "#lib/wording/explain-progress.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordThreshold } from "#lib/wording/word-demand.ts";
import { unitBehind } from "#lib/wording/word-number.ts";

/**
 * What a criterion asks of the years that are left, a phrase for each thing asked: "2023, 2024, 2025: mỗi năm cần ≥ 100%".
 * Of a verdict that is final there is nothing left to ask.
 */
export function explainRemaining(trace: CriterionTrace, left: number[], locale: Locale): string[] {
  if (trace.final || left.length === 0) return [];
  const { criterion } = trace;
  switch (criterion.horizon) {
    case "every year":
      return everyYear(criterion, left, locale);
    case "by year":
      return [byYear(trace, locale)];
    case "total":
    case "average":
      return [whole(trace, locale)];
  }
}

/** The years with the same demand in one phrase. */
function everyYear(criterion: Criterion, left: number[], locale: Locale): string[] {
  const demands = new Map<string, number[]>();
  for (const year of left) {
    const demand = wordThreshold(criterion, thresholdInForce(criterion.thresholds, year), locale);
    demands.set(demand, [...(demands.get(demand) ?? []), year]);
  }
  const each = criterion.subject === "each branch";
  return [...demands].map(([demand, years]) =>
    translator(locale)(
      each
        ? "targets.remaining.eachBranch"
        : years.length === 1
          ? "targets.remaining.everyYearOne"
          : "targets.remaining.everyYear",
      { years: years.join(", "), demand },
    ),
  );
}

function byYear({ criterion, verdict }: CriterionTrace, locale: Locale): string {
  const t = translator(locale);
  const { dueYear, thresholds } = criterion;
  const due = dueYear === undefined ? t("explain.endOfTerm") : t("explain.due", { year: String(dueYear) });
  const threshold = thresholdInForce(thresholds, dueYear ?? Number.POSITIVE_INFINITY);
  const demand = wordThreshold(criterion, threshold, locale);
  const holds = verdict === "met" || verdict === "exceeded";
  return t(holds ? "targets.remaining.keep" : "targets.remaining.reach", { due, demand });
}

/** Of a total or an average: what each year needs, where that can be said; else what all of them must come to. */
function whole({ criterion, courses, verdict }: CriterionTrace, locale: Locale): string {
  const t = translator(locale);
  const [course, ...others] = courses;
  if (verdict === "met" || verdict === "exceeded") return t("targets.remaining.secured");
  const need = course === undefined || others.length > 0 ? null : wordNeed(course, criterion, locale);
  const years = course?.progress?.yearsLeft ?? [];
  if (need === null) {
    const threshold = course?.threshold ?? thresholdInForce(criterion.thresholds, Number.POSITIVE_INFINITY);
    return t("targets.remaining.within", { demand: wordThreshold(criterion, threshold, locale) });
  }
  return t(years.length === 1 ? "targets.remaining.perYearOne" : "targets.remaining.perYear", {
    years: years.join(", "),
    need: `${need}${unitBehind(criterion)}`,
  });
}
