import { fitsField } from "#lib/domain/check-combination.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import type { CriterionField, TypedCriterion } from "#lib/forms/target-form.ts";
import { type ChoiceField, counts, criterionWords, readCriterion } from "#lib/reading/typed-criterion.ts";

/** The words of a field that go with what else is chosen (rules §2); any criterion may be a headline or a condition. */
export function fittingWords(criterion: Criterion, field: ChoiceField): readonly string[] {
  if (field === "role") return criterionWords.role;
  return criterionWords[field].filter((word) =>
    fitsField({ ...criterion, [field]: word } as Criterion, field),
  );
}

/** Fields that are left blank where nothing of them holds; of all others one word is always chosen. */
const mayBeBlank: readonly ChoiceField[] = ["base", "award", "level", "better", "against"];

export const isOptional = (field: ChoiceField): boolean => mayBeBlank.includes(field);

/** Whether the form asks for a field of a criterion: there is something to choose, or to fill in; or it is filled in. */
export function isAsked({ fields }: TypedCriterion, criterion: Criterion, field: CriterionField): boolean {
  const { measure, horizon, against } = criterion;
  switch (field) {
    case "unit":
      return counts(criterion);
    case "dueYear":
      return horizon === "by year";
    case "baselineYear":
    case "baselineValue":
      return measure === "growth"
        ? against === "baseline"
        : counts(criterion) && (horizon === "by year" || fields.baselineYear + fields.baselineValue !== "");
    default:
      return !isChoice(field) || fittingWords(criterion, field).length > (isOptional(field) ? 0 : 1);
  }
}

const isChoice = (field: CriterionField): field is ChoiceField => Object.hasOwn(criterionWords, field);

/** What depends on others, in the order in which it follows from them. */
const settled = ["source", "subject", "of", "horizon", "aim", "headcount"] as const;

/** A criterion whose choices go together: what no longer fits the measure or the source becomes the first that does. */
export function settleCriterion(typed: TypedCriterion): TypedCriterion {
  let now = typed;
  for (const field of settled) {
    const words = fittingWords(readCriterion(now, {}).criterion, field);
    const [first] = words;
    if (first !== undefined && !words.includes(now.fields[field]))
      now = { ...now, fields: { ...now.fields, [field]: first } };
  }
  return now;
}
