import type { EnteredPartial } from "#lib/domain/entry.ts";
import { mostHeads } from "#lib/domain/most-heads.ts";
import type { Criterion, Marks, Reached } from "#lib/domain/resolution.ts";
import { checkFigure } from "#lib/resolution-file/check-figure.ts";
import type { Fault, Report } from "#lib/resolution-file/fault.ts";
import { noteFaults } from "#lib/resolution-file/note-faults.ts";
import { type ObjectSchema, readObject } from "#lib/resolution-file/read-object.ts";
import { count } from "#lib/resolution-file/scalar.ts";
import * as schema from "#lib/resolution-file/schema.ts";
import { toPartial, toReached } from "#lib/resolution-file/to-resolution.ts";

// Entries of the file by themselves, without their key fields: what the JSON interface carries (rules §9).
export const resultEntry = schema.result.omit({ criterion: true, year: true, branch: true });
export const partialResultEntry = resultEntry.omit({ notApplicable: true });
export const ratingEntry = schema.organisationRating.omit({ year: true });

/** A file may carry any count; here a greater one than any organisation has is refused. */
const heads = count.refine((given) => given <= mostHeads, { error: "count" });

export const memberCountsEntry = schema.memberRating.omit({ branch: true, year: true }).extend({
  excellent: heads.default(0),
  good: heads.default(0),
  completed: heads.default(0),
  notCompleted: heads.default(0),
  exempt: heads.default(0),
  unrated: heads.default(0),
});
export const baseFiguresEntry = schema.baseFigures.omit({ year: true }).extend({
  members: heads.optional(),
  membersRated: heads.optional(),
  staff: heads.optional(),
  collectives: heads.optional(),
});

export type Entry<Value> = { value: Value } | { faults: Fault[] };

const path = ["result"];

/** Reads a rating, member counts or base figures; every fault by its path below `result`. */
export function readEntry<Value>(entry: ObjectSchema<Value>, given: unknown): Entry<Value> {
  return wholeOf((report) => readObject(entry, given, path, report).whole);
}

export type ResultEntry = Reached & Marks;

/** Reads what was reached for a criterion, which must be a figure that the criterion may have. */
export function readResultEntry(criterion: Criterion, given: unknown): Entry<ResultEntry> {
  return wholeOf((report) => {
    const part = readObject(resultEntry, given, path, report);
    checkFigure(criterion, part, report);
    return part.whole && { ...marksOf(part.whole), ...toReached(part.whole) };
  });
}

/** The same of a partial year, in which nothing is marked not applicable. */
export function readPartialEntry(criterion: Criterion, given: unknown): Entry<EnteredPartial> {
  return wholeOf((report) => {
    const part = readObject(partialResultEntry, given, path, report);
    checkFigure(criterion, part, report);
    return part.whole && { ...marksOf(part.whole), ...toPartial(part.whole) };
  });
}

function wholeOf<Value>(read: (report: Report) => Value | null): Entry<Value> {
  const values: Value[] = [];
  const faults = noteFaults((report) => {
    const value = read(report);
    if (value !== null) values.push(value);
  });
  const [value] = values;
  return value === undefined || faults.length > 0 ? { faults } : { value };
}

const marks = [
  "note",
  "estimate",
  "asOf",
  "evidence",
  "evidenceOn",
  "evidenceLink",
] as const satisfies (keyof Marks)[];

const marksOf = (entry: Marks): Marks =>
  Object.fromEntries(marks.flatMap((mark) => (entry[mark] === undefined ? [] : [[mark, entry[mark]]])));
