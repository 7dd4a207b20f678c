import type { SaidRow } from "#lib/reading/target-row.ts";

const sum = "(?:tổng cộng|tổng số|tổng|cộng)";
const targets = "(?:các )?(?:chỉ tiêu|mục tiêu)";
/** What is summed: "Cộng nhóm I", "Tổng số chỉ tiêu", "Cộng (I + II)". */
const of = `(?: (?:nhóm|mục|phần|khối)(?: [\\p{L}\\d]+){1,4})?(?: ${targets})?(?: (?:của )?(?:nghị quyết|đảng bộ))?`;
const inBrackets = "(?: ?\\([^)]*\\))?";

/** A sum and nothing but what is summed and how many it is: "Tổng sản phẩm" and "Tổng số đảng viên" go on. */
const sumWords = new RegExp(
  `^${sum}${of}${inBrackets}(?:[ :=–-]| có| là| gồm)*(?:\\d+(?: ${targets})?)?${inBrackets}[\\s.;:,]*$`,
  "iu",
);

/** Longer words sum up nothing. */
const longest = 200;

/** Whether a row counts up those above or below it, as "Tổng cộng: 8 chỉ tiêu": it is no target. */
export const isSumRow = ({ number, text }: Pick<SaidRow, "number" | "text">): boolean =>
  [text, `${number} ${text}`].some(
    (said) => said.length <= longest && sumWords.test(said.replace(/\s+/gu, " ").trim()),
  );

const namesTargets = new RegExp(targets, "iu");

/** Whether it counts targets, and so ends those above; a sum of something else may belong to them. */
export const countsTargets = ({ text, demand, unit }: SaidRow): boolean =>
  demand === "" || namesTargets.test(`${text} ${demand} ${unit}`);
