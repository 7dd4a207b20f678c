import type { CriterionTrace, TargetTrace } from "#lib/domain/trace.ts";
import { explainCriterion } from "#lib/wording/explain-criterion.ts";
import { type ExplainContext, explainYear } from "#lib/wording/explain-year.ts";
import type { Locale } from "#lib/wording/locale.ts";

/** Why a target falls short, in brackets behind its name: "năm 2022: 64/65 = 98,46% < 100%; cần 65/65, thiếu 1 đảng viên". */
export function explainShortfall(
  { verdict, criteria }: TargetTrace,
  context: ExplainContext,
  locale: Locale,
): string {
  return criteria
    .filter((each) => each.verdict === verdict)
    .flatMap((each) => shortfalls(each, context, locale))
    .join("; ");
}

/** The years missed; where no single year was, the rule with its figures. */
function shortfalls(trace: CriterionTrace, context: ExplainContext, locale: Locale): string[] {
  const { criterion, courses } = trace;
  const missed = courses.flatMap(({ years }) => years.filter((year) => year.verdict === "missed"));
  if (criterion.subject === "organisation" && criterion.horizon === "every year" && missed.length > 0)
    return missed.map((year) => explainYear({ ...year, verdict: null }, criterion, context, locale));
  const { steps, rule } = explainCriterion(trace, "target", context, locale);
  return criterion.subject === "each branch" ? steps : [rule];
}
