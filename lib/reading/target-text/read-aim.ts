import type { Aim } from "#lib/domain/resolution.ts";
import type { Amount } from "#lib/reading/target-text/read-amounts.ts";

/** The words right before a number that say which side of it is wanted. */
const before: [Aim, string][] = [
  ["at most", "không quá|không vượt quá|không vượt|không cao hơn|không trên|tối đa|nhiều nhất|không lớn hơn"],
  ["at least", "không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|ít nhất|tối thiểu|thấp nhất"],
  ["more than", "trên|hơn|cao hơn|vượt|lớn hơn|nhiều hơn"],
  ["less than", "dưới|thấp hơn|ít hơn|nhỏ hơn"],
  ["at most", "còn|xuống|chỉ còn|còn lại|giảm về"],
];

/** … and those after it. */
const after: [Aim, string][] = [
  ["at least", "trở lên"],
  ["at most", "trở xuống|trở lại"],
];

/** The words that say so from anywhere before the number. */
const earlier: [Aim, string][] = [
  ["at most", "không quá|không vượt quá|tối đa"],
  ["at least", "ít nhất|tối thiểu|không dưới"],
];

const filler = "(?: (?:có|phải|đạt|là|từ|khoảng|bằng|mức|ở mức|lại|còn|từ mức))*";
const endsWith = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})${filler}[ :]*$`, "u");
const contains = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

const beforeNumber = before.map(([aim, words]) => [aim, endsWith(words)] as const);
const afterNumber = after.map(([aim, words]) => [aim, contains(words)] as const);
const earlierStill = earlier.map(([aim, words]) => [aim, contains(words)] as const);

/** Which side of an amount the words want, and null where they do not say. */
export function readAim(words: string, { at, end }: Pick<Amount, "at" | "end">, next: number): Aim | null {
  const ahead = words.slice(Math.max(0, at - 60), at);
  const behind = words.slice(end, next);
  const found =
    beforeNumber.find(([, pattern]) => pattern.test(ahead)) ??
    afterNumber.find(([, pattern]) => pattern.test(behind)) ??
    earlierStill.find(([, pattern]) => pattern.test(ahead));
  return found?.[0] ?? null;
}
