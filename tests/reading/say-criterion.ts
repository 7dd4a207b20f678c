import type { ProposedCriterion } from "#lib/reading/proposal.ts";

/**
 * A proposed criterion in the words of the resolution file, what is usual left out:
 * "[condition:] measure [of a quota] aim value [unit], horizon [due year], …".
 */
export function sayCriterion(criterion: ProposedCriterion): string {
  const { role, dueYear, horizon, source, level, subject, base, award } = criterion;
  const told = [
    sayMeasure(criterion),
    joined(horizon, dueYear),
    source === "entered" ? undefined : joined(source, level),
    subject === "organisation" ? undefined : subject,
    base && `base ${base}`,
    award,
  ].filter((each) => each !== undefined);
  return `${role === "condition" ? "condition: " : ""}${told.join(", ")}`;
}

function sayMeasure({
  measure,
  of,
  against,
  aim,
  better,
  thresholds: [first],
  unit,
}: ProposedCriterion): string {
  const { value, upper } = first ?? {};
  const demand =
    value === true ? undefined : joined(aim, value, upper && `and ${upper}`, better && `better ${better}`);
  return joined(
    measure,
    of === "quota" ? "of a quota" : undefined,
    against && `against ${against}`,
    demand,
    unit,
  );
}

const joined = (...words: (string | number | undefined)[]): string =>
  words.filter((word) => word !== undefined).join(" ");
