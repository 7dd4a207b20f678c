import type { Aim } from "#lib/domain/resolution.ts";
import type { Amount } from "#lib/reading/target-text/read-amounts.ts";

const above = "trên|hơn|quá|vượt|vượt quá|cao hơn|lớn hơn|nhiều hơn";
const below = "dưới|thấp hơn|ít hơn|nhỏ hơn|bé hơn|kém hơn";
/** "không quá", "không có quá", "không để xảy ra quá": what stands between does not matter. */
const not =
  "(?:không|chưa)(?: (?:có|để|được|bị|xảy ra|phát sinh|thể|nên|phải|còn|đạt|là|ở|mức|tăng|giảm|chiếm))*";

/** The words right before a number that say which side of it is wanted; what is denied or holds a sign comes first. */
const before: [Aim, string][] = [
  ["at most", `${not} (?:${above})|(?:${below}) hoặc bằng|tối đa|nhiều nhất|cao nhất|≤|≦|⩽|<=|=<`],
  ["at least", `${not} (?:${below})|(?:${above}) hoặc bằng|ít nhất|tối thiểu|thấp nhất|≥|≧|⩾|>=|=>`],
  // "ít hơn" ends with "hơn": it is asked for first.
  ["less than", `${below}|${not} (?:tới|đến|đầy)|<`],
  ["more than", `${above}|(?<![–=])>`],
  ["at most", "còn|xuống|chỉ còn|còn lại|giảm về"],
];

/** … and those after it. */
const after: [Aim, string][] = [
  ["at least", "trở lên|hoặc (?:cao|nhiều|lớn) hơn"],
  ["at most", "trở xuống|trở lại|hoặc (?:thấp|ít|nhỏ|bé) hơn"],
];

/** The words that say so from anywhere before the number. */
const earlier: [Aim, string][] = [
  ["at most", `${not} (?:quá|vượt quá)|tối đa`],
  ["at least", `ít nhất|tối thiểu|${not} dưới`],
];

const filler = "(?: (?:có|phải|đạt|là|từ|khoảng|bằng|mức|ở mức|lại|còn|từ mức))*";
const endsWith = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})${filler}[ :]*$`, "u");
const contains = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

const beforeNumber = before.map(([aim, words]) => [aim, endsWith(words)] as const);
const afterNumber = after.map(([aim, words]) => [aim, contains(words)] as const);
const earlierStill = earlier.map(([aim, words]) => [aim, contains(words)] as const);

const aheadOf = (words: string, at: number): string => words.slice(Math.max(0, at - 60), at);

/** Which side of an amount the words want, and null where they do not say. */
export function readAim(words: string, { at, end }: Pick<Amount, "at" | "end">, next: number): Aim | null {
  const ahead = aheadOf(words, at);
  const behind = words.slice(end, next);
  const found =
    beforeNumber.find(([, pattern]) => pattern.test(ahead)) ??
    afterNumber.find(([, pattern]) => pattern.test(behind)) ??
    earlierStill.find(([, pattern]) => pattern.test(ahead));
  return found?.[0] ?? null;
}

const deniedBound = endsWith(`${not} (?:${above}|${below}|tới|đến|đầy)`);
/** "không hoàn thành nhiệm vụ" is a grade, and denies no number. */
const deniedNear = /(?<!\p{L})((?:không|chưa)(?! hoàn thành nhiệm vụ| htnv)(?: [^ ]+){0,5})[ :]*$/u;
/** "–2%", "âm 2%": no level of these words lies below 0. */
const negative = /(?:^|[^\d\s] ?|\p{L} )(–|(?<!\p{L})âm )$/u;
const noneOfThem = /(?<!\p{L})(không(?: \p{L}+){1,6} nào)(?!\p{L})/u;

/** A denial before a number, where the side was not read from it: what it denies may be the number. */
export function readDenial(words: string, at: number): string | null {
  const ahead = aheadOf(words, at);
  if (deniedBound.test(ahead)) return null;
  const below = negative.exec(ahead)?.[1];
  if (below !== undefined) return below;
  return (noneOfThem.exec(ahead) ?? deniedNear.exec(ahead))?.[1] ?? null;
}
