import type { Criterion, Settings, Term } from "#lib/domain/resolution.ts";

/**
 * A target as it is typed. A form holds it as flat fields (`text`, `criterion.0.measure`, `criterion.0.threshold.1.from`);
 * criteria and thresholds stand in the order in which the form sends them, and are told apart by their rows.
 */
export type TypedTarget = { fields: Record<TargetField, string>; criteria: TypedCriterion[] };
export type TypedCriterion = {
  row: string;
  fields: Record<CriterionField, string>;
  thresholds: TypedThreshold[];
};
export type TypedThreshold = { row: string; fields: Record<ThresholdField, string> };

export const targetFields = ["text", "group", "code", "exceedable", "reason", "basis"] as const;
export type TargetField = (typeof targetFields)[number];

export const criterionFields = [
  "code",
  "role",
  "text",
  "measure",
  "source",
  "subject",
  "of",
  "base",
  "unit",
  "level",
  "award",
  "aim",
  "better",
  "horizon",
  "dueYear",
  "headcount",
  "against",
  "baselineYear",
  "baselineValue",
  // What the proposer was not sure of, as it said it; that a person has looked at it; that it is stored already.
  "unsure",
  "confirmed",
  "stored",
] as const;
export type CriterionField = (typeof criterionFields)[number];

export const thresholdFields = ["from", "value", "upper", "basis", "basisOn"] as const;
export type ThresholdField = (typeof thresholdFields)[number];

/** More criteria than any target has, and more road maps than any criterion. */
export const mostCriteria = 20;
export const mostThresholds = 20;

export const criterionName = (row: string, field: CriterionField): string => `criterion.${row}.${field}`;
export const thresholdName = (row: string, threshold: string, field: ThresholdField): string =>
  `criterion.${row}.threshold.${threshold}.${field}`;

type Fields = Record<string, string>;

const pick = <Name extends string>(
  fields: Fields,
  names: readonly Name[],
  nameOf: (name: Name) => string,
): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, fields[nameOf(name)] ?? ""])) as Record<Name, string>;

/** The rows that a form names after `prefix`, in its order. */
function rowsOf(fields: Fields, prefix: string, most: number): string[] {
  const rows = Object.keys(fields).flatMap((name) =>
    name.startsWith(prefix) ? (/^\d{1,4}(?=\.)/.exec(name.slice(prefix.length)) ?? []) : [],
  );
  return [...new Set(rows)].slice(0, most);
}

/** Puts the fields of a form together. */
export function readTypedTarget(fields: Fields): TypedTarget {
  return {
    fields: pick(fields, targetFields, (name) => name),
    criteria: rowsOf(fields, "criterion.", mostCriteria).map((row) => ({
      row,
      fields: pick(fields, criterionFields, (name) => criterionName(row, name)),
      thresholds: rowsOf(fields, `criterion.${row}.threshold.`, mostThresholds).map((threshold) => ({
        row: threshold,
        fields: pick(fields, thresholdFields, (name) => thresholdName(row, threshold, name)),
      })),
    })),
  };
}

/** Takes a typed target apart again. */
export function fieldsOfTarget({ fields, criteria }: TypedTarget): Fields {
  const all: Fields = { ...fields };
  for (const { row, fields: own, thresholds } of criteria) {
    for (const name of criterionFields) all[criterionName(row, name)] = own[name];
    for (const threshold of thresholds)
      for (const name of thresholdFields)
        all[thresholdName(row, threshold.row, name)] = threshold.fields[name];
  }
  return all;
}

const blankFields = <Name extends string>(names: readonly Name[]): Record<Name, string> =>
  Object.fromEntries(names.map((name) => [name, ""])) as Record<Name, string>;

const nextRow = (rows: { row: string }[]): string =>
  String(Math.max(-1, ...rows.map(({ row }) => Number(row))) + 1);

export const blankThreshold = (rows: { row: string }[], from = ""): TypedThreshold => ({
  row: nextRow(rows),
  fields: { ...blankFields(thresholdFields), from },
});

/** What new criteria begin with: the first year of the term, and how the organisation counts heads. */
export type Beginning = { from: string; headcount: Criterion["headcount"] };

export const beginningOf = (
  { firstYear }: Pick<Term, "firstYear">,
  { newHeadcount }: Pick<Settings, "newHeadcount">,
): Beginning => ({ from: String(firstYear), headcount: newHeadcount ?? "exact" });

/** A criterion before anybody said what it is: what is left out in a file (rules §9) is chosen. */
export const blankCriterion = (
  criteria: { row: string }[],
  { from, headcount }: Beginning,
): TypedCriterion => ({
  row: nextRow(criteria),
  fields: {
    ...blankFields(criterionFields),
    ...{ role: criteria.length === 0 ? "headline" : "condition", measure: "share", source: "entered" },
    ...{
      subject: "organisation",
      of: "population",
      aim: "at least",
      horizon: "every year",
      headcount,
    },
  },
  thresholds: [blankThreshold([], from)],
});
