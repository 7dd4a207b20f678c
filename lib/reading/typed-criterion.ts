import { type AnyField, fitsField } from "#lib/domain/check-combination.ts";
import type { Path } from "#lib/domain/criterion-fault.ts";
import { isDay } from "#lib/domain/day.ts";
import { grades } from "#lib/domain/grade.ts";
import { aims, type Criterion, horizons, measures, sources, type Threshold } from "#lib/domain/resolution.ts";
import {
  type CriterionField,
  criterionName,
  type TypedCriterion,
  type TypedThreshold,
  thresholdName,
} from "#lib/forms/target-form.ts";
import { readNumber } from "#lib/reading/read-number.ts";

/** The words among which a field of a criterion chooses. */
export const criterionWords = {
  role: ["headline", "condition"],
  measure: measures,
  source: sources,
  subject: ["organisation", "each branch"],
  of: ["population", "quota"],
  base: ["members", "membersRated", "staff", "collectives"],
  level: grades,
  award: ["advanced worker", "emulation fighter"],
  aim: aims,
  better: ["higher", "lower", "inside"],
  horizon: horizons,
  headcount: ["exact", "rounded up", "rounded down"],
  against: ["baseline", "previous year"],
} as const satisfies Partial<Record<CriterionField, readonly string[]>>;

export type ChoiceField = keyof typeof criterionWords;

/** Why a field of the form says nothing that can be recorded. */
export type TypedFault =
  | { code: "choose" | "number missing" | "unreadable" | "year missing" | "day" | "basis of day" }
  | { code: "ambiguous"; readings: readonly [string, string] };

/** What could not be read, by the field of the form. */
export type TypedFaults = Record<string, TypedFault>;

/** The word that a field chooses; undefined where it chooses none. */
const chosen = <Field extends ChoiceField>(
  fields: TypedCriterion["fields"],
  field: Field,
): (typeof criterionWords)[Field][number] | undefined =>
  (criterionWords[field] as readonly (typeof criterionWords)[Field][number][]).find(
    (word) => word === fields[field],
  );

/** A criterion as the form says it, and the field of the form behind a part of it. */
export type ReadCriterion = { criterion: Criterion; nameOf: (path: Path) => string };

/** Fields that are only asked for where they go with the rest. */
const optional = ["of", "base", "award", "against", "level", "better", "headcount"] as const;

/** Reads a typed criterion. A field that does not go with the measure or the source chosen is left out: it is not asked for. */
export function readCriterion(typed: TypedCriterion, faults: TypedFaults): ReadCriterion {
  const { row } = typed;
  for (const field of ["measure", "horizon"] as const)
    if (chosen(typed.fields, field) === undefined) faults[criterionName(row, field)] = { code: "choose" };
  const criterion = withOptional(withoutOptional(typed), typed, faults);
  const read = typed.thresholds.map((each) => ({
    row: each.row,
    threshold: readThreshold(row, each, criterion, faults),
  }));
  const thresholds = read
    .flatMap(({ row: own, threshold }) => (threshold === null ? [] : [{ own, threshold }]))
    .toSorted((a, b) => a.threshold.from - b.threshold.from);
  return {
    criterion: { ...criterion, thresholds: thresholds.map(({ threshold }) => threshold) },
    nameOf: ([field = "text", index, part]) => {
      const found = typeof index === "number" ? thresholds[index] : undefined;
      if (found !== undefined) return thresholdName(row, found.own, partOf(part));
      if (field === "baseline")
        return criterionName(row, index === "year" ? "baselineYear" : "baselineValue");
      return `criterion.${row}.${String(field)}`;
    },
  };
}

/** What every criterion says; a word that is none is taken for what is left out in a file. */
function withoutOptional({ fields }: TypedCriterion): Criterion {
  const measure = chosen(fields, "measure") ?? "share";
  const isWord = measure === "yes-no" || measure === "rating";
  return {
    ...{ code: fields.code.trim(), text: fields.text.trim(), measure, thresholds: [] },
    role: chosen(fields, "role") ?? "headline",
    subject: chosen(fields, "subject") ?? "organisation",
    source: chosen(fields, "source") ?? "entered",
    aim: isWord ? "at least" : (chosen(fields, "aim") ?? "at least"),
    horizon: chosen(fields, "horizon") ?? "every year",
    headcount: "exact",
  };
}

function withOptional(plain: Criterion, typed: TypedCriterion, faults: TypedFaults): Criterion {
  const { fields } = typed;
  let criterion = plain;
  const take = (field: AnyField, word: Partial<Criterion>) => {
    const wider = { ...criterion, ...word };
    if (fitsField(wider, field)) criterion = wider;
  };
  for (const field of optional) {
    const word = chosen(fields, field);
    if (word !== undefined) take(field, { [field]: word });
  }
  // Where there is nothing to choose the form does not ask: a share is one of a population.
  if (criterion.of === undefined) take("of", { of: "population" });
  if (isYear(fields.dueYear)) take("dueYear", { dueYear: Number(fields.dueYear) });
  const baseline = readBaseline(typed, faults);
  if (baseline !== undefined) take("baseline", { baseline });
  const unit = fields.unit.trim();
  return unit === "" || !counts(criterion) ? criterion : { ...criterion, unit };
}

/** Whether something is counted or measured, which a unit names. */
export const counts = ({ measure }: Pick<Criterion, "measure">): boolean =>
  measure === "share" || measure === "quantity" || measure === "growth";

const isYear = (text: string): boolean => /^\d{4}$/.test(text.trim());

const partOf = (part: PropertyKey | undefined) =>
  part === "from" || part === "upper" || part === "basis" ? part : "value";

function readBaseline({ row, fields }: TypedCriterion, faults: TypedFaults): Criterion["baseline"] {
  const [year, value] = [fields.baselineYear.trim(), fields.baselineValue.trim()];
  if (year === "" && value === "") return undefined;
  const decimal = readDecimal(criterionName(row, "baselineValue"), value, faults);
  if (!isYear(year)) faults[criterionName(row, "baselineYear")] = { code: "year missing" };
  else if (decimal !== null) return { year: Number(year), value: decimal };
  return undefined;
}

/** A number of the form; null where it cannot be read, which is said. */
function readDecimal(name: string, text: string, faults: TypedFaults): string | null {
  const read = readNumber(text);
  if (read.kind === "number") return read.decimal;
  faults[name] =
    read.kind === "ambiguous"
      ? { code: "ambiguous", readings: read.readings }
      : { code: read.kind === "blank" ? "number missing" : "unreadable" };
  return null;
}

/** One version of what is demanded; null where it cannot be read. A yes-no demands yes, from its year on. */
function readThreshold(
  row: string,
  { row: own, fields }: TypedThreshold,
  { measure, aim }: Criterion,
  faults: TypedFaults,
): Threshold | null {
  const name = (field: keyof typeof fields) => thresholdName(row, own, field);
  if (!isYear(fields.from)) faults[name("from")] = { code: "year missing" };
  const value = readValue(name("value"), fields.value, measure, faults);
  const upper = aim === "between" ? readDecimal(name("upper"), fields.upper, faults) : undefined;
  const basis = readBasis(name, fields, faults);
  if (!isYear(fields.from) || value === null || upper === null) return null;
  return {
    ...{ from: Number(fields.from), value },
    ...(upper === undefined ? {} : { upper }),
    ...(basis === "" ? {} : { basis }),
  };
}

function readValue(
  name: string,
  text: string,
  measure: Criterion["measure"],
  faults: TypedFaults,
): Threshold["value"] | null {
  if (measure === "yes-no") return true;
  if (measure !== "rating") return readDecimal(name, text, faults);
  const grade = grades.find((each) => each === text);
  if (grade === undefined) faults[name] = { code: "choose" };
  return grade ?? null;
}

/** The decision and its date, as documents name it: "Quyết định số 12-QĐ/ĐU ngày 05/02/2023". */
function readBasis(
  name: (field: "basis" | "basisOn") => string,
  { basis, basisOn }: TypedThreshold["fields"],
  faults: TypedFaults,
): string {
  const [text, day] = [basis.trim(), basisOn.trim()];
  if (day === "") return text;
  if (!isDay(day)) faults[name("basisOn")] = { code: "day" };
  else if (text === "") faults[name("basis")] = { code: "basis of day" };
  return `${text} ngày ${day.split("-").toReversed().join("/")}`;
}
