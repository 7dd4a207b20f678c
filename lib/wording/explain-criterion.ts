import type { Criterion } from "#lib/domain/resolution.ts";
import type { CourseTrace, CriterionTrace } from "#lib/domain/trace.ts";
import { explainBranches } from "#lib/wording/explain-branches.ts";
import { explainRule, type Whole } from "#lib/wording/explain-rule.ts";
import { type ExplainContext, explainYear } from "#lib/wording/explain-year.ts";
import type { Locale } from "#lib/wording/locale.ts";
import { translator } from "#lib/wording/translate.ts";
import { wordThreshold } from "#lib/wording/word-demand.ts";

/** The steps that led to a criterion's verdict, and the rule that ends them. Not yet sentences: small first letter, no stop. */
export type Explained = { steps: string[]; rule: string };

export function explainCriterion(
  trace: CriterionTrace,
  whole: Whole,
  context: ExplainContext,
  locale: Locale,
): Explained {
  const { criterion, courses } = trace;
  const [course] = courses;
  const changes = explainChanges(criterion, courses, locale);
  if (criterion.subject === "each branch" || course === undefined) {
    const branches = explainBranches(trace, whole, context, locale);
    return { ...branches, steps: [...changes, ...branches.steps] };
  }
  const steps = course.years.map((year) => explainYear(year, criterion, context, locale));
  return { steps: [...changes, ...steps], rule: explainRule(course, criterion, whole, context, locale) };
}

/** The steps that led to the verdict of one branch, of a criterion that every branch answers for. */
export function explainBranch(
  { criterion, courses }: CriterionTrace,
  branch: string,
  context: ExplainContext,
  locale: Locale,
): Explained {
  const own = courses.filter((course) => course.branch === branch);
  const alone = { ...criterion, subject: "organisation" as const };
  const steps = own.flatMap(({ years }) => years.map((year) => explainYear(year, alone, context, locale)));
  const rules = own.map((course) => explainRule(course, alone, "criterion", context, locale));
  return { steps: [...explainChanges(criterion, own, locale), ...steps], rule: rules.join("; ") };
}

/** A threshold that another one replaced during the years judged, and what each rests on. */
function explainChanges(criterion: Criterion, courses: CourseTrace[], locale: Locale): string[] {
  const t = translator(locale);
  if (criterion.measure === "yes-no") return [];
  const last = Math.max(...courses.flatMap(({ years }) => years.map(({ year }) => year)));
  return criterion.thresholds
    .toSorted((left, right) => left.from - right.from)
    .filter(({ from, basis }, at) => from <= last && (at > 0 || basis !== undefined))
    .map((threshold) => {
      const year = String(threshold.from);
      const demand = wordThreshold(criterion, threshold, locale);
      return threshold.basis === undefined
        ? t("explain.threshold", { year, demand })
        : t("explain.thresholdOn", { year, demand, basis: threshold.basis });
    });
}
