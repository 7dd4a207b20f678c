import { ownEntry } from "#lib/domain/own-entry.ts";
import "server-only";
import { getTranslations } from "next-intl/server";
import type { ProposedTarget } from "#app/[organisation]/targets/new/table/propose-rows.ts";
import type { TargetPlace } from "#app/[organisation]/targets/new/table/read-target-place.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import type { TypedCriterion } from "#lib/forms/target-form.ts";
import type { ShownCriterion } from "#lib/forms/target-table-import.ts";
import { isAsked } from "#lib/reading/fitting-words.ts";
import type { ChoiceField } from "#lib/reading/typed-criterion.ts";
import { sentence } from "#lib/wording/sentence.ts";
import { wordDemand, wordThreshold } from "#lib/wording/word-demand.ts";
import { wordUnsure } from "#lib/wording/word-unsure.ts";

/** The fields of a criterion in the order in which the builder asks for them. */
const choices: ChoiceField[] = [
  ...(["measure", "source", "level", "subject", "of", "base", "award", "against"] as const),
  ...(["horizon", "aim", "better", "headcount"] as const),
];

/** How the criteria of a proposed target are said: every field that the builder would ask for, in its words. */
export async function proposalWords({ term, locale }: TargetPlace) {
  const t = await getTranslations("builder");
  const label = (field: string) => t(`field.${field}` as "field.text");
  const factsOf = (typed: TypedCriterion, criterion: Criterion): ShownCriterion["facts"] => {
    const { fields } = typed;
    const asked = choices.filter((field) => fields[field] !== "" && isAsked(typed, criterion, field));
    const dueYear = fields.dueYear === "" ? t("dueLast", { year: String(term.lastYear) }) : fields.dueYear;
    return [
      ...asked.map((field) => ({
        label: label(field),
        word: t(`word.${field}.${fields[field]}` as "word.role.headline"),
      })),
      ...(isAsked(typed, criterion, "dueYear") ? [{ label: label("dueYear"), word: dueYear }] : []),
      ...(fields.unit === "" ? [] : [{ label: label("unit"), word: fields.unit }]),
      ...(criterion.thresholds.length < 2 ? [] : [{ label: label("thresholds"), word: levelsOf(criterion) }]),
    ];
  };
  const levelsOf = (criterion: Criterion): string =>
    criterion.thresholds
      .map((threshold) => `${threshold.from}: ${wordThreshold(criterion, threshold, locale)}`)
      .join("; ");
  return ({ typed, target, unsure }: ProposedTarget): ShownCriterion[] =>
    target.criteria.flatMap((criterion, index) => {
      const own = typed.criteria[index];
      if (own === undefined) return [];
      return {
        ...{ code: criterion.code, text: criterion.text, facts: factsOf(own, criterion) },
        role: target.criteria.length > 1 ? t(`word.role.${criterion.role}`) : null,
        demand: wordDemand(criterion, term.firstYear, locale),
        notes: (ownEntry(unsure, criterion.code) ?? []).map(
          (each) => `${label(each.field)}: ${sentence(wordUnsure(each, locale))}`,
        ),
      };
    });
}
