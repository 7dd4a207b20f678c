import { isDay } from "#lib/domain/day.ts";
import type { EnteredResult } from "#lib/domain/entry.ts";
import { isLink } from "#lib/domain/is-link.ts";
import { isReason } from "#lib/domain/is-reason.ts";
import { type ReachedFault, reachedFault } from "#lib/domain/reached-fault.ts";
import type { Criterion, Reached } from "#lib/domain/resolution.ts";
import { type TextFault, textFault } from "#lib/domain/text-fault.ts";
import { readGradeWord } from "#lib/reading/grade-words.ts";
import { saysNone } from "#lib/reading/read-none.ts";
import { hasPercentSign, readNumber } from "#lib/reading/read-number.ts";
import { readYesNo } from "#lib/reading/read-yes-no.ts";
import { splitRatio } from "#lib/reading/split-ratio.ts";
import { typedDecimal } from "#lib/reading/typed-decimal.ts";

/** The fields of one result as they are typed; a blank field is an empty string. */
export type TypedResult = {
  /** Quantity, numerator or, with the percent sign and no denominator, percentage; for yes-no and grades the chosen word. */
  value: string;
  denominator: string;
  notApplicable: string;
  note: string;
  /** "yes" for an estimate. */
  estimate: string;
  asOf: string;
  /** The number of the document that the result rests on, its date, and where it can be read. */
  evidence: string;
  evidenceOn: string;
  evidenceLink: string;
  /** "yes" where a negative quantity is meant. */
  negative: string;
};

export type ResultField = keyof TypedResult;

/** The fields that go with a figure and are no part of it. */
export const markFields: readonly string[] = [
  "notApplicable",
  "note",
  "estimate",
  "asOf",
  "evidence",
  "evidenceOn",
  "evidenceLink",
  "negative",
] satisfies ResultField[];

export const blankResult: TypedResult = {
  value: "",
  denominator: "",
  notApplicable: "",
  note: "",
  estimate: "",
  asOf: "",
  evidence: "",
  evidenceOn: "",
  evidenceLink: "",
  negative: "",
};

/** Why a field cannot be recorded; `readings` are the two numbers an ambiguous text may mean. */
export type FieldFault = {
  field: ResultField;
  code:
    | ReachedFault
    | TextFault
    | "unreadable"
    | "ambiguous"
    | "too many digits"
    | "percent sign"
    | "denominator missing"
    | "negative asked"
    | "both"
    | "impossible date"
    | "link";
  text: string;
  readings?: readonly string[];
};

export type ReadResult =
  | { result: EnteredResult | null; faults: [] }
  | { result: null; faults: FieldFault[] };

/** Reads what was typed for a criterion: a result to record (null: nothing entered), or every fault by field. */
export function readTypedResult(criterion: Criterion, typed: TypedResult): ReadResult {
  const reached = readReached(criterion, typed);
  const faults = [...reached.faults, ...textFaults(typed), ...dateFaults(typed), ...linkFaults(typed)];
  if (faults.length > 0) return { result: null, faults };
  const marks = {
    ...(typed.note.trim() === "" ? {} : { note: typed.note.trim() }),
    ...(typed.estimate === "yes" ? { estimate: true } : {}),
    ...(typed.asOf === "" ? {} : { asOf: typed.asOf }),
    ...(typed.evidence.trim() === "" ? {} : { evidence: typed.evidence.trim() }),
    ...(typed.evidenceOn === "" ? {} : { evidenceOn: typed.evidenceOn }),
    ...(typed.evidenceLink.trim() === "" ? {} : { evidenceLink: typed.evidenceLink.trim() }),
  };
  const empty =
    "value" in reached.reached && reached.reached.value === null && Object.keys(marks).length === 0;
  return { result: empty ? null : { ...reached.reached, ...marks }, faults: [] };
}

type Reading = { reached: Reached; faults: FieldFault[] };

const nothing: Reached = { value: null };
const fault = (
  field: ResultField,
  code: FieldFault["code"],
  text = "",
  readings?: readonly string[],
): Reading => ({
  reached: nothing,
  faults: [{ field, code, text, ...(readings === undefined ? {} : { readings }) }],
});

function readReached(criterion: Criterion, typed: TypedResult): Reading {
  const reading = criterion.measure === "share" ? readShare(typed) : readSingle(criterion, typed);
  if (typed.notApplicable.trim() !== "") {
    if (typed.value.trim() !== "") return fault("notApplicable", "both");
    return isReason(typed.notApplicable)
      ? { reached: { notApplicable: typed.notApplicable.trim() }, faults: [] }
      : fault("notApplicable", "empty reason");
  }
  if (reading.faults.length > 0) return reading;
  const broken = reachedFault(criterion, reading.reached);
  if (broken !== null) return fault(fieldOf(broken), broken, typed.value.trim());
  return isNegative(reading.reached) && typed.negative !== "yes"
    ? fault("value", "negative asked", typed.value.trim())
    : reading;
}

const fieldOf = (code: ReachedFault): ResultField => (code === "zero denominator" ? "denominator" : "value");

const isNegative = (reached: Reached): boolean =>
  "value" in reached && typeof reached.value === "string" && reached.value.startsWith("-");

/** A denominator alone counts as nothing entered: base figures fill it before anything is known. */
function readShare(typed: TypedResult): Reading {
  const { value, denominator } = splitRatio(typed);
  if (value.trim() === "") return { reached: nothing, faults: [] };
  const first = readField("value", saysNone(value) ? "0" : value);
  if (first.faults.length > 0 || hasPercentSign(value))
    return {
      ...first,
      reached: "value" in first.reached ? { percent: String(first.reached.value) } : nothing,
    };
  if (denominator.trim() === "") return fault("denominator", "denominator missing");
  if (hasPercentSign(denominator)) return fault("denominator", "percent sign", denominator.trim());
  const second = readField("denominator", denominator);
  if (second.faults.length > 0) return second;
  return { reached: { numerator: decimalOf(first), denominator: decimalOf(second) }, faults: [] };
}

const decimalOf = ({ reached }: Reading): string => ("value" in reached ? String(reached.value) : "");

function readSingle(criterion: Criterion, { value }: TypedResult): Reading {
  if (value.trim() === "") return { reached: nothing, faults: [] };
  if (criterion.measure === "yes-no") {
    const answer = readYesNo(value);
    return answer === null
      ? fault("value", "unreadable", value)
      : { reached: { value: answer === "yes" }, faults: [] };
  }
  if (criterion.measure === "rating")
    return { reached: { value: readGradeWord(value) ?? value }, faults: [] };
  if (isCounted(criterion) && saysNone(value)) return { reached: { value: "0" }, faults: [] };
  return hasPercentSign(value) && !isPercentage(criterion)
    ? fault("value", "percent sign", value.trim())
    : readField("value", value);
}

/** Whether a criterion's single number tells how many or how much there is: then "không có" is none of it. */
const isCounted = (criterion: Criterion): boolean =>
  criterion.measure === "quantity" && !isPercentage(criterion);

/** Whether a criterion's single number is a percentage: growth, and what is counted in "%" or "%/năm". */
export const isPercentage = ({ measure, unit }: Criterion): boolean =>
  measure === "growth" || (measure === "quantity" && unit?.startsWith("%") === true);

function readField(field: ResultField, text: string): Reading {
  const read = readNumber(text);
  switch (read.kind) {
    case "blank":
      return { reached: nothing, faults: [] };
    case "number":
      return { reached: { value: read.decimal }, faults: [] };
    case "ambiguous":
      return fault(field, "ambiguous", text.trim(), read.readings);
    case "too many digits":
    case "unreadable":
      return fault(field, read.kind, text.trim());
  }
}

/** What keeps a note, a reason or what names the evidence from being recorded. */
function textFaults(typed: TypedResult): FieldFault[] {
  return (["note", "notApplicable", "evidence", "evidenceLink"] as const).flatMap((field) => {
    const code = textFault(typed[field]);
    return code === null ? [] : [{ field, code, text: "" }];
  });
}

/** Date fields of browsers give `yyyy-mm-dd`; without that widget anything may be typed. */
const dateFaults = (typed: TypedResult): FieldFault[] =>
  (["asOf", "evidenceOn"] as const).flatMap((field) => {
    const text = typed[field];
    return text === "" || isDay(text) ? [] : [{ field, code: "impossible date", text }];
  });

function linkFaults({ evidenceLink: text }: TypedResult): FieldFault[] {
  const link = text.trim();
  return link === "" || isLink(link) ? [] : [{ field: "evidenceLink", code: "link", text: link }];
}

/** What the fields show for a recorded result: numbers with a decimal comma, so that reading them gives the same again. */
export function typeResult(result: EnteredResult | null): TypedResult {
  if (result === null) return blankResult;
  const marks = {
    note: result.note ?? "",
    estimate: result.estimate ? "yes" : "",
    asOf: result.asOf ?? "",
    evidence: result.evidence ?? "",
    evidenceOn: result.evidenceOn ?? "",
    evidenceLink: result.evidenceLink ?? "",
  };
  return { ...blankResult, ...marks, ...typeReached(result) };
}

function typeReached(reached: Reached): Partial<TypedResult> {
  if ("notApplicable" in reached) return { notApplicable: reached.notApplicable };
  if ("numerator" in reached)
    return { value: typedDecimal(reached.numerator), denominator: typedDecimal(reached.denominator) };
  if ("percent" in reached) return { value: `${typedDecimal(reached.percent)}%` };
  const { value } = reached;
  if (value === null) return {};
  if (typeof value === "boolean") return { value: value ? "yes" : "no" };
  return { value: typedDecimal(value), negative: value.startsWith("-") ? "yes" : "" };
}
