import type { Rule, TargetTrace } from "#lib/domain/trace.ts";
import type { Warning } from "#lib/domain/warning.ts";

/** Where the help tells of a rule, a warning, or how criteria and branches combine: the id of the passage. */
export type HelpAnchor = `rule-${string}` | Warning["code"] | "criteria" | "branches";

export const ruleAnchor = (rule: Rule["rule"]): HelpAnchor => `rule-${rule.replaceAll(" ", "-")}`;

/** Where the help tells of the rule that decided a target. */
export function decidingAnchor({ verdict, criteria }: TargetTrace): HelpAnchor {
  const deciding = criteria.length === 1 ? criteria : criteria.filter((each) => each.verdict === verdict);
  const [only, ...others] = deciding;
  const short = verdict !== "met" && verdict !== "exceeded";
  if (only === undefined || others.length > 0 || (criteria.length > 1 && !short)) return "criteria";
  const [course] = only.courses;
  return only.criterion.subject === "each branch" || course === undefined
    ? "branches"
    : ruleAnchor(course.rule.rule);
}
