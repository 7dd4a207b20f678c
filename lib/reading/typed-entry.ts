import type { EnteredResult, Entry, EntryPlace } from "#lib/domain/entry.ts";
import { countFields } from "#lib/domain/member-counts.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import { baseFields, readBase, typeBase } from "#lib/forms/base-figures.ts";
import { blankCounts, readCounts, typeCounts } from "#lib/forms/member-counts.ts";
import { readGradeWord } from "#lib/reading/grade-words.ts";
import { blankResult, type FieldFault, readTypedResult, typeResult } from "#lib/reading/typed-result.ts";

/** A cell's fields as they are typed; a blank field is an empty string. */
export type TypedFields = Record<string, string>;

/** Why a field of a cell cannot be recorded. */
export type EntryFault = Omit<FieldFault, "field" | "code"> & {
  field: string;
  code: FieldFault["code"] | "whole" | "incomplete";
};

export type ReadTyped = { entry: Entry; faults: [] } | { entry: null; faults: EntryFault[] };

/** The fields of a kind of cell. */
export function fieldsOf({ kind }: EntryPlace): readonly string[] {
  switch (kind) {
    case "result":
    case "partial result":
      return Object.keys(blankResult);
    case "organisation rating":
    case "branch rating":
      return ["rating"];
    case "member rating":
      return countFields;
    case "base figures":
      return baseFields;
  }
}

/**
 * Reads what was typed into a cell. What its fields do not show (a rating's regulation, a note) is kept from `standing`,
 * the entry that stands there; `criterion` is a result's.
 */
export function readTyped(typed: TypedFields, standing: Entry, criterion: Criterion | null): ReadTyped {
  switch (standing.kind) {
    case "result":
    case "partial result":
      return readReached(typed, standing, criterion);
    case "organisation rating":
    case "branch rating":
      return readGrade(typed, standing);
    case "member rating": {
      const read = readCounts(typed);
      if ("faults" in read) return refuse(...read.faults);
      const value = read.counts === null ? null : { ...standing.value, ...read.counts };
      return { entry: { ...standing, value }, faults: [] };
    }
    case "base figures":
      return readBaseFigures(typed, standing);
  }
}

type Of<Kind extends Entry["kind"]> = Extract<Entry, { kind: Kind }>;

function readReached(
  typed: TypedFields,
  standing: Of<"result" | "partial result">,
  criterion: Criterion | null,
): ReadTyped {
  if (criterion === null) throw new Error(`no criterion ${standing.criterion}`);
  const { result: value, faults } = readTypedResult(criterion, { ...blankResult, ...typed });
  if (faults.length > 0) return { entry: null, faults };
  if (standing.kind === "result") return { entry: { ...standing, value }, faults: [] };
  return value !== null && "notApplicable" in value
    ? refuse({ field: "notApplicable", code: "not of this measure", text: value.notApplicable })
    : { entry: { ...standing, value }, faults: [] };
}

function readGrade(
  { rating: text = "" }: TypedFields,
  standing: Of<"organisation rating" | "branch rating">,
): ReadTyped {
  const rating = readGradeWord(text);
  if (rating === null && text !== "") return refuse({ field: "rating", code: "unreadable", text });
  return { entry: { ...standing, value: { ...standing.value, rating } }, faults: [] };
}

function readBaseFigures(typed: TypedFields, standing: Of<"base figures">): ReadTyped {
  const read = readBase(typed);
  if ("faults" in read) return refuse(...read.faults.map((fault) => ({ ...fault, code: "whole" as const })));
  const note = standing.value?.note;
  const value = { ...read.figures, ...(note === undefined ? {} : { note }) };
  return { entry: { ...standing, value: Object.keys(value).length === 0 ? null : value }, faults: [] };
}

const refuse = (...faults: EntryFault[]): ReadTyped => ({ entry: null, faults });

/** What the fields show for what a cell holds, so that reading them gives the same again. */
export function typeEntry(entry: Entry): TypedFields {
  switch (entry.kind) {
    case "result":
    case "partial result":
      return typeResult(entry.value);
    case "organisation rating":
    case "branch rating":
      return { rating: entry.value?.rating ?? "" };
    case "member rating":
      return entry.value === null ? blankCounts : typeCounts(entry.value);
    case "base figures":
      return typeBase(entry.value);
  }
}

/** An entry as the JSON interface answered it, which reads and writes entries by one schema (lib/resolution-file). */
export const answeredEntry = (place: EntryPlace, value: unknown): Entry =>
  ({ ...place, value: value as EnteredResult | null }) as Entry;
