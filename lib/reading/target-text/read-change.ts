import { anyOf, saying } from "#lib/reading/target-text/words.ts";

/** "tăng 5%" demands a change, "tăng lên 30%" and "giảm còn 3%" the state after it. */
const change = new RegExp(
  `${anyOf(["tăng trưởng", "tốc độ tăng", "tăng", "giảm", "mức giảm", "tốc độ", "kéo giảm"])}(?! cường| ca)`,
  "gu",
);
const stateAfter =
  /(?<!\p{L})(?:xuống|lên|còn)(?: còn| đến| tới| mức| dưới| trên| khoảng| không quá| từ| (?:thấp|cao|ít|nhiều|nhỏ|bé|lớn) hơn)* ?$/u;

/** "năm sau cao hơn năm trước" tells a change without a verb of one. */
const yearOnYearWords =
  /(?<!\p{L})năm sau (?:(?:luôn|phải|đều|có) )?(cao|nhiều|lớn|thấp|ít|nhỏ) hơn (?:so với )?năm trước(?!\p{L})/u;

export const isYearOnYear = (words: string): boolean => yearOnYearWords.test(words);

/** Whether the words before an amount make it a change, and which way. */
export function readChange(ahead: string): "up" | "down" | null {
  const compared = yearOnYearWords.exec(ahead)?.[1];
  if (compared !== undefined) return /cao|nhiều|lớn/u.test(compared) ? "up" : "down";
  const last = [...ahead.matchAll(change)].at(-1)?.[0];
  if (last === undefined || stateAfter.test(ahead)) return null;
  return last.includes("giảm") ? "down" : "up";
}

const saysYearBefore = saying([
  "so với cùng kỳ",
  "so cùng kỳ",
  "so với năm trước",
  "so năm trước",
  "so với năm liền trước",
  "so với năm liền kề",
  "năm sau so với năm trước",
]);

/** "so với cùng kỳ", "năm sau cao hơn năm trước": compared with the year before. */
export const againstYearBefore = (words: string): boolean => saysYearBefore(words) || isYearOnYear(words);

/** Compared with a state that the text does not give: "so với đầu nhiệm kỳ", "so với năm 2020". */
export const againstStart = (words: string): boolean =>
  /so với (?:đầu nhiệm kỳ|cuối nhiệm kỳ|nhiệm kỳ trước|(?:cuối |đầu )?năm \d{4}|giai đoạn)/u.test(words);
