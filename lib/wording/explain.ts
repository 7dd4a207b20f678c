import type { CriterionTrace, TargetTrace } from "#lib/domain/trace.ts";
import { type Explained, explainCriterion } from "#lib/wording/explain-criterion.ts";
import type { ExplainContext } from "#lib/wording/explain-year.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { sentence } from "#lib/wording/sentence.ts";
import { translator } from "#lib/wording/translate.ts";

type Part = { trace: CriterionTrace; explained: Explained };

/** Why a target has its verdict: a sentence for each step; the last one decides. */
export function explain(trace: TargetTrace, context: ExplainContext, locale: Locale): string[] {
  const [only, ...others] = trace.criteria;
  if (only !== undefined && others.length === 0) {
    const { steps, rule } = explainCriterion(only, "target", context, locale);
    return [...steps, rule].map(sentence);
  }
  const parts = trace.criteria.map((each) => ({
    trace: each,
    explained: explainCriterion(each, "criterion", context, locale),
  }));
  const deciding = decidingHeadline(trace);
  const last =
    deciding === null
      ? composition(trace, locale)
      : explainCriterion(deciding, "target", context, locale).rule;
  return [...parts.flatMap((part) => wordPart(part, trace, deciding, locale)), last].map(sentence);
}

/** The sole headline's own steps stand as they are; every other criterion names itself and takes one sentence. */
function wordPart(
  { trace, explained }: Part,
  { criteria }: TargetTrace,
  deciding: CriterionTrace | null,
  locale: Locale,
): string[] {
  const { criterion } = trace;
  const steps =
    trace === deciding || speaksForItself(trace) ? explained.steps : [...explained.steps, explained.rule];
  const headlines = criteria.filter((each) => each.criterion.role === "headline");
  if (criterion.role === "headline" && headlines.length === 1) return steps;
  const words = { text: criterion.text.replace(/\.$/, ""), steps: steps.join("; ") };
  return [translator(locale)(`explain.${criterion.role}`, words)];
}

/** Where each year's verdict says it all, the rule is left to the sentence that combines the criteria. */
function speaksForItself({ criterion, verdict }: CriterionTrace): boolean {
  return criterion.horizon === "every year" && (verdict === "met" || verdict === "exceeded");
}

/** The one criterion that a target's shortfall comes from, where it is a headline: its own rule is the sentence that decides. */
function decidingHeadline({ verdict, criteria }: TargetTrace): CriterionTrace | null {
  if (verdict !== "missed" && verdict !== "no data" && verdict !== "behind" && verdict !== "in progress")
    return null;
  const deciding = criteria.filter((each) => each.verdict === verdict);
  const [only] = deciding;
  return deciding.length === 1 && only?.criterion.role === "headline" ? only : null;
}

function composition({ verdict, canBeExceeded }: TargetTrace, locale: Locale): string {
  const t = translator(locale);
  return t(verdict === "met" && !canBeExceeded ? "explain.all.met at most" : `explain.all.${verdict}`);
}
