import type { Grade } from "#lib/domain/grade.ts";
import type { Counts } from "#lib/domain/member-counts.ts";
import type { Criterion } from "#lib/domain/resolution.ts";
import { readBase, type TypedBase } from "#lib/forms/base-figures.ts";
import { readCounts } from "#lib/forms/member-counts.ts";
import { plainText } from "#lib/forms/sheet-stamp.ts";
import {
  type SheetFieldName,
  type SheetKind,
  type SheetRow,
  sheetFields,
  type YearSheet,
} from "#lib/forms/year-sheet.ts";
import { readGradeWord } from "#lib/reading/grade-words.ts";
import { hasPercentSign } from "#lib/reading/read-number.ts";
import { blankResult, type FieldFault, type ReadResult, readTypedResult } from "#lib/reading/typed-result.ts";
import type { SheetEntry } from "#lib/reading/year-sheet.ts";

/** What is to be recorded for a row, by the sheet it stands in. */
export type SheetRecord =
  | { kind: "results"; result: ReadResult["result"] }
  | { kind: "ratings"; rating: Grade | null }
  | { kind: "members"; counts: Counts | null }
  | { kind: "base"; figures: TypedBase };

/** A field that cannot be recorded as it is. */
export type EntryFault = { entry: SheetEntry; field: string } & (
  | { of: "result"; fault: FieldFault }
  | { of: "percent and total" }
  | { of: "count"; code: "whole" | "incomplete"; text: string }
  | { of: "figure"; text: string }
);

/** A row that differs from what is stored: `fields` are those whose content differs. */
export type SheetChange = {
  entry: SheetEntry;
  stands: SheetRow;
  fields: SheetFieldName[];
  record: SheetRecord;
};

/** What a file would change in a year: stored upon the version it shows, or somebody else's change is in its way. */
export type Comparison = {
  changes: SheetChange[];
  conflicts: SheetChange[];
  unchanged: number;
  faults: EntryFault[];
};

/** Compares what came back with what is stored now. What this person did not touch is never a change. */
export function compareYearSheet(
  form: YearSheet,
  criteria: ReadonlyMap<string, Criterion>,
  entries: SheetEntry[],
): Comparison {
  const compared: Comparison = { changes: [], conflicts: [], unchanged: 0, faults: [] };
  for (const entry of entries) {
    const stands = form.sheets[entry.kind].find(({ key }) => key === entry.key);
    if (stands === undefined) continue;
    const all: readonly SheetFieldName[] = sheetFields[entry.kind];
    const fields = all.filter(
      (field) => plainText(entry.typed[field] ?? "") !== plainText(stands.typed[field] ?? ""),
    );
    if (!entry.touched || fields.length === 0) {
      compared.unchanged += 1;
      continue;
    }
    const read = readEntry(entry, stands, criteria);
    if ("faults" in read) compared.faults.push(...read.faults);
    else if (isStored(read.record, stands, criteria)) compared.unchanged += 1;
    else {
      const change = { entry, stands, fields, record: read.record };
      compared[entry.version === stands.version ? "changes" : "conflicts"].push(change);
    }
  }
  return compared;
}

type Read = { record: SheetRecord } | { faults: EntryFault[] };

function readEntry(entry: SheetEntry, stands: SheetRow, criteria: ReadonlyMap<string, Criterion>): Read {
  switch (entry.kind) {
    case "results":
      return readResult(entry, stands, criteria);
    case "ratings": {
      const text = entry.typed.rating ?? "";
      const rating = readGradeWord(text);
      const fault = { field: "value", code: "unreadable", text } as const;
      return rating === null && text !== ""
        ? { faults: [{ entry, field: "rating", of: "result", fault }] }
        : { record: { kind: "ratings", rating } };
    }
    case "members": {
      const read = readCounts(entry.typed);
      if ("counts" in read) return { record: { kind: "members", counts: read.counts } };
      return { faults: read.faults.map((fault) => ({ entry, of: "count", ...fault })) };
    }
    case "base": {
      const read = readBase(entry.typed);
      if ("figures" in read) return { record: { kind: "base", figures: read.figures } };
      return { faults: read.faults.map((fault) => ({ entry, of: "figure", ...fault })) };
    }
  }
}

/** A negative figure needs no second word: the preview shows it before it is stored. */
function readResult(entry: SheetEntry, stands: SheetRow, criteria: ReadonlyMap<string, Criterion>): Read {
  const criterion = criteria.get(stands.key);
  if (criterion === undefined) return { faults: [] };
  const { value = "", denominator = "" } = entry.typed;
  if (
    criterion.measure === "share" &&
    hasPercentSign(value) &&
    !value.includes("/") &&
    denominator.trim() !== "" &&
    denominator.trim() !== (stands.typed.denominator ?? "")
  )
    return { faults: [{ entry, field: "denominator", of: "percent and total" }] };
  if (criterion.measure === "rating" && value !== "" && readGradeWord(value) === null)
    return { faults: [faultOf(entry, { field: "value", code: "unreadable", text: value })] };
  const read = readTypedResult(criterion, {
    ...blankResult,
    ...stands.typed,
    ...entry.typed,
    negative: "yes",
  });
  return read.faults.length === 0
    ? { record: { kind: "results", result: read.result } }
    : { faults: read.faults.map((fault) => faultOf(entry, fault)) };
}

const faultOf = (entry: SheetEntry, fault: FieldFault): EntryFault => ({
  ...{ entry, field: fault.field, of: "result", fault },
});

/** `007` and `7`, or a denominator without a result, are typed differently and recorded alike. */
function isStored(record: SheetRecord, stands: SheetRow, criteria: ReadonlyMap<string, Criterion>): boolean {
  const entry = {
    kind: record.kind satisfies SheetKind,
    key: stands.key,
    row: null,
    version: 0,
    touched: true,
  };
  const stored = readEntry({ ...entry, typed: { ...stands.typed } }, stands, criteria);
  return "record" in stored && JSON.stringify(stored.record) === JSON.stringify(record);
}
