import { headOver } from "#lib/reading/head-over.ts";
import { ascends, type YearColumn, yearOver } from "#lib/reading/level-years.ts";
import type { Table } from "#lib/reading/result-table.ts";

/** What a column of a table of targets holds: nothing of use, or a target's text, the level asked for, its group, code or unit. */
export const targetColumns = ["skip", "text", "demand", "group", "code", "unit"] as const;
export type TargetColumn = (typeof targetColumns)[number];

/** How a table of targets is read: `head` is the row, from 0, that names the columns, −1 where none does. */
export type TargetReading = { head: number; roles: TargetColumn[] };

/** So far down the heads of a table are looked for: above them stand titles. */
const lastHead = 20;

/** The heads by which a column is known; of several, the first that any column bears. */
const heads: Record<Exclude<TargetColumn, "skip">, RegExp[]> = {
  text: [
    /^(?:nguyên văn|lời văn)/u,
    /^(?:nội dung|tên)(?: các)? (?:chỉ tiêu|mục tiêu)/u,
    /^nội dung$/u,
    /^(?:các )?(?:chỉ tiêu|mục tiêu)(?: chủ yếu| nghị quyết)?$/u,
    /^tiêu chí$/u,
  ],
  demand: [
    /^(?:mức )?(?:(?:các )?chỉ tiêu |mục tiêu )?(?:nq|nghị quyết)?(?: đại hội)? ?(?:đề ra|được giao|giao|đặt ra)/u,
    /^(?:chỉ tiêu|mục tiêu|kế hoạch|nghị quyết|nq)(?: (?:phấn đấu|nghị quyết|nq|đại hội))? ?(?:(?:đến |hết |cuối )?(?:năm |nhiệm kỳ )?\d{4}|(?:đến |hết )?cuối nhiệm kỳ|cả nhiệm kỳ|giai đoạn)/u,
    /^mức (?:phấn đấu|chỉ tiêu|phải đạt)/u,
    /^(?:lộ trình|phân kỳ)/u,
    /^(?:chỉ tiêu|mục tiêu)(?: nghị quyết| nq| phấn đấu)?$/u,
  ],
  group: [/^nhóm/u, /^khối$/u, /^lĩnh vực/u],
  code: [/^mã/u, /^ký hiệu/u],
  unit: [/^đơn vị tính/u, /^đvt$/u, /^đơn vị$/u],
};

/**
 * Proposes how a table of targets is to be read. Its head is the row, of those on top, that names most of what a target
 * has; without any head the text stands where most letters do. Whatever is proposed a person confirms.
 */
export function proposeTargetReading(table: Table): TargetReading {
  const width = Math.max(0, ...table.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index);
  const head = findHead(table);
  const roles: TargetColumn[] = columns.map(() => "skip");
  for (const role of ["text", "demand", "group", "code", "unit"] as const) {
    const free = columns.filter((column) => roles[column] === "skip");
    const column = heads[role]
      .map((words) => free.find((each) => words.test(said(headOver(table, head, each)))))
      .find((each) => each !== undefined);
    if (column !== undefined && head >= 0) roles[column] = role;
  }
  const wordiest = roles.includes("text") ? undefined : wordiestOf(table.slice(head + 1), columns, roles);
  if (wordiest !== undefined) roles[wordiest] = "text";
  const last = isSubHead(table[head + 1], roles) ? head + 1 : head;
  for (const { column } of yearColumns(table, last, roles)) roles[column] = "demand";
  return { head: last, roles };
}

/** The columns that hold the levels of a year each, beside the first of levels; where there is none, what years head. */
function yearColumns(table: Table, head: number, roles: readonly TargetColumn[]): YearColumn[] {
  const first = roles.indexOf("demand");
  const found = roles.flatMap((role, column): YearColumn[] => {
    const year = role === "skip" || column === first ? yearOver(table, head, column) : null;
    return year !== null && isLevelOf(table, head, { first, column }) ? [{ column, year }] : [];
  });
  const isFirst = first < 0 || found[0]?.column === first;
  return found.length > 1 && isFirst && ascends(found) ? found : [];
}

const isYear = /^(?:năm )?20\d\d$/u;
const ofResults = /(?<!\p{L})(?:kết quả|thực hiện|đạt được|đánh giá|ước)(?!\p{L})/u;

/** Whether a column that names a year holds a level as the first of levels does. */
function isLevelOf(
  table: Table,
  head: number,
  { first, column }: { first: number; column: number },
): boolean {
  const own = said(headOver(table, head, column));
  if (first < 0)
    return (
      isYear.test(own) &&
      !table.slice(0, head + 1).some((row) => row.some((cell) => ofResults.test(said(cell))))
    );
  const above = table[head - 1]?.slice(first + 1, column + 1) ?? [];
  const isBelowFirst =
    isYear.test(said(headOver(table, head, first))) && above.every((cell) => cell.trim() === "");
  return (
    column === first || (isBelowFirst && isYear.test(own)) || heads.demand.some((words) => words.test(own))
  );
}

/** The heads of columns that state levels too, of another time than those that are read: nothing is left out in silence. */
export function otherLevels(table: Table, { head, roles }: TargetReading): string[] {
  const first = roles.indexOf("demand");
  if (first < 0 || head < 0) return [];
  return roles.flatMap((role, column) => {
    const own = headOver(table, head, column);
    const above = table[head - 1]?.slice(first + 1, column + 1) ?? [];
    const isBeside = column > first && above.length > 0 && above.every((cell) => cell.trim() === "");
    const isLevel =
      heads.demand.some((words) => words.test(said(own))) || (isBeside && namesTime.test(said(own)));
    return role === "skip" && isLevel ? [own] : [];
  });
}

/** "2023", "Hằng năm", "Cả nhiệm kỳ": by when the levels below are due. */
const namesTime =
  /^(?:(?:đến|hết|cuối|vào|năm|giai đoạn) )*(?:20\d\d(?!\d)|(?:hằng|hàng|mỗi|từng) năm|(?:(?:cả|toàn|hết|cuối) )?nhiệm kỳ)/u;

/** Whether a row below the head says no more than by when the levels of its columns are due. */
function isSubHead(row: readonly string[] | undefined, roles: readonly TargetColumn[]): boolean {
  const [text, demand] = [roles.indexOf("text"), roles.indexOf("demand")];
  const isBlank = (cell = "") => cell.trim() === "";
  return demand >= 0 && isBlank(row?.[text]) && namesTime.test(said(row?.[demand] ?? ""));
}

const said = (text: string): string =>
  text.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/gu, " ").trim();

function findHead(table: Table): number {
  const named = table.slice(0, lastHead).map((row) => {
    const texts = row.map(said);
    const isNamed = (words: RegExp[]) => texts.some((text) => words.some((each) => each.test(text)));
    return Object.values(heads).filter(isNamed).length;
  });
  const most = Math.max(0, ...named);
  return most === 0 ? -1 : named.indexOf(most);
}

function wordiestOf(body: Table, columns: number[], roles: TargetColumn[]): number | undefined {
  const lettersIn = (text = "") => text.match(/\p{L}/gu)?.length ?? 0;
  const counted = columns
    .filter((column) => roles[column] === "skip")
    .map((column) => ({ column, letters: body.reduce((sum, row) => sum + lettersIn(row[column]), 0) }));
  return counted.filter(({ letters }) => letters > 0).toSorted((a, b) => b.letters - a.letters)[0]?.column;
}
