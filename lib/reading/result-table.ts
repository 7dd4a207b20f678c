import type { Criterion } from "#lib/domain/resolution.ts";
import { isNoteHead, withNotes } from "#lib/reading/note-columns.ts";
import { yearIn } from "#lib/reading/year-in.ts";

/** What a column of an office's own table holds: nothing of use, a criterion's code, text or unit, results of a year, or notes on them. */
export type ColumnRole = "skip" | "code" | "text" | "unit" | number | `note ${number}`;

/** A table as a sheet holds it, cells as one sees them. */
export type Table = string[][];

/** How a table is read: `head` is the row, from 0, that names the columns; below it stand the criteria. */
export type TableReading = { head: number; roles: ColumnRole[] };

/** What else a criterion is called where no other is meant: its target's code and words. */
export type Known<Of extends Pick<Criterion, "code" | "text"> = Criterion> = Of & {
  also?: readonly string[];
};

/** A text by which two wordings are compared: small letters, single blanks, no sign at its end. */
export const sameWording = (text: string): string =>
  text
    .normalize("NFC")
    .toLocaleLowerCase("vi")
    .replace(/\s+/gu, " ")
    .replace(/^[\s\-–+•*\d.)]+(?=\p{L})/u, "")
    .replace(/(?<![\s.;:,])[\s.;:,]+$/u, "")
    .trim();

/** So far down the heads of a table are looked for: above them stand titles. */
const lastHead = 20;

/** Columns that state what was asked for or how the two compare, and no result. */
const asked = /nghị quyết|kế hoạch|chỉ tiêu năm|mục tiêu|so sánh|so với|đề ra|\bkh\b|\bnq\b/u;

/**
 * Proposes how a table is to be read. Its head is the first row that names years to be filled; a year's column is one
 * whose head names that year alone and not what was planned for it, the first of several. Codes and texts stand where
 * most cells are a criterion's own, else where the head says so. Whatever is proposed a person confirms.
 */
export function proposeReading(
  table: Table,
  years: readonly number[],
  criteria: readonly Known<Pick<Criterion, "code" | "text">>[],
): TableReading {
  const width = Math.max(0, ...table.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  const isYearHead = (text: string) => yearIn(text, years) !== null;
  const found = table.slice(0, lastHead).findIndex((row) => row.some(isYearHead));
  const head = Math.max(0, found);
  const heads = columns.map((column) => headOf(table, head, column));
  const roles: ColumnRole[] = columns.map(() => "skip");
  for (const column of columns) {
    const own = table[head]?.[column] ?? "";
    const year = isNoteHead(own) ? null : yearIn(own, years);
    if (year !== null && !roles.includes(year) && !asked.test(heads[column] ?? "")) roles[column] = year;
  }
  const free = () => columns.filter((column) => roles[column] === "skip");
  const place = (role: "code" | "text" | "unit", column: number | undefined) => {
    if (column !== undefined) roles[column] = role;
  };
  const body = table.slice(head + 1);
  const also = criteria.flatMap((each) => each.also ?? []);
  const codes = new Set(
    [...criteria.map(({ code }) => code), ...also].map((code) => code.toLocaleLowerCase("vi")),
  );
  const texts = new Set([...criteria.map(({ text }) => text), ...also].map(sameWording));
  const named = (words: RegExp) => free().find((column) => words.test(heads[column] ?? ""));
  const richest = (isOne: (text: string) => boolean) => fullest(body, free(), isOne);
  place("text", richest((text) => texts.has(sameWording(text))) ?? named(/chỉ tiêu|tiêu chí|nội dung/u));
  place("code", richest((text) => codes.has(text.trim().toLocaleLowerCase("vi"))) ?? named(/^mã|ký hiệu/u));
  place("unit", named(/đơn vị|đvt/u));
  return { head, roles: withNotes(table, { head, roles }, years) };
}

/** What stands over a column: its head, and those above it, which may reach over several columns. */
function headOf(table: Table, head: number, column: number): string {
  const above = table.slice(Math.max(0, head - 2), head).map((row) => {
    const upTo = row.slice(0, column + 1).toReversed();
    return row[column] || upTo.find((text) => text.trim() !== "") || "";
  });
  const own = table[head]?.[column] ?? "";
  const whole = own.trim() === "" ? above : [...above.filter((text) => isGroup(text)), own];
  return whole.join(" ").normalize("NFC").toLocaleLowerCase("vi").trim();
}

/** A title over the whole table is no head of a column. */
const isGroup = (text: string): boolean => text.trim().length <= 40;

function fullest(body: Table, columns: number[], isOne: (text: string) => boolean): number | undefined {
  const counted = columns.map((column) => ({
    column,
    count: body.filter((row) => isOne(row[column] ?? "")).length,
  }));
  return counted.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count)[0]?.column;
}
