import type { CriterionTrace, TargetTrace } from "#lib/domain/trace.ts";
import type { ExplainContext } from "#lib/wording/explain-year.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { tellBranches } from "#lib/wording/tell-branches.ts";
import { tellCourse } from "#lib/wording/tell-course.ts";
import { translator } from "#lib/wording/translate.ts";

/**
 * Why a target falls short, in running text as reports have it: "năm 2022 đạt 98,46% (64/65 đảng viên), thấp hơn mức
 * 100%". Signs and sums stand in the trace and in the annex. Of several criteria each one but the sole headline is named.
 */
export function tellShortfall(
  { verdict, criteria }: TargetTrace,
  context: ExplainContext,
  locale: Locale,
): string {
  const headlines = criteria.filter(({ criterion }) => criterion.role === "headline");
  const name = ({ criterion }: CriterionTrace, told: string): string => {
    if (criterion.role === "headline" && headlines.length === 1) return told;
    const words = { criterion: criterion.text.replace(/\.$/, ""), told };
    return translator(locale)(`told.${criterion.role}`, words);
  };
  return criteria
    .filter((each) => each.verdict === verdict)
    .map((each) => ({ each, told: tellCriterion(each, context, locale).join("; ") }))
    .filter(({ told }) => told !== "")
    .map(({ each, told }) => name(each, told))
    .join("; ");
}

function tellCriterion(trace: CriterionTrace, context: ExplainContext, locale: Locale): string[] {
  if (trace.criterion.subject === "each branch") return tellBranches(trace, context, locale);
  return trace.courses.flatMap((course) => tellCourse(course, trace.criterion, context, locale));
}
