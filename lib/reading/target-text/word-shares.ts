import Fraction from "fraction.js";

/** A share that is said in words, or that has no exact percentage: its place, and its percentage where it has one. */
export type WordShare = { said: string; at: number; end: number; percent: string | null };

const digits: Record<string, number> = {
  ...{ một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9, mười: 10 },
};
const digit = `(${Object.keys(digits).join("|")})`;
const inWords = new RegExp(`(?<!\\p{L})${digit} phần ${digit}(?!\\p{L}| trăm)`, "gu");
/** Half of them; "nửa cuối nhiệm kỳ" is a time. */
const half =
  /(?<!\p{L})(?:(?:một |phân )?nửa|(?<=(?:quá|trên) )bán)(?!\p{L}| (?:đầu|cuối|sau|trước|nhiệm kỳ|năm|tháng|quý|thời gian|chặng|ngày|buổi|giờ)(?!\p{L}))/gu;
const sign = /[¼½¾⅐-⅞]/gu;
/** "1/3 số chi bộ": of however many there are. */
const ofAll = /(?<![\p{L}\d.,/])(\d{1,3}) ?\/ ?(\d{1,3})(?= (?:trở lên )?(?:tổng )?số \p{L})/gu;
const percentInWords = new RegExp(
  `(?<!\\p{L})(?:${digit}|mươi|mốt|lăm|trăm)(?<!phần trăm) phần trăm(?!\\p{L})`,
  "gu",
);
const vague =
  /(?<!\p{L}|dân tộc )(?:(?:đại )?đa số|đại bộ phận|hầu hết|hầu như|gần như tất cả|phần lớn|phần đông|phần nhiều)(?!\p{L})/gu;

const percentOf = (above: number, below: number): string | null => {
  if (below === 0 || above > below) return null;
  const percent = new Fraction(above).div(new Fraction(below)).mul(100).toString();
  return /^\d+(\.\d{1,9})?$/u.test(percent) ? percent : null;
};

/** "¾" is "3⁄4" to Unicode. */
const signShare = (said: string): string | null => {
  const [above, below] = said.normalize("NFKC").split("⁄");
  return percentOf(Number(above), Number(below));
};

/** The shares of some words that are not told by a number and its sign, in their order. */
export function wordShares(words: string): WordShare[] {
  const found = (pattern: RegExp, percent: (found: RegExpExecArray) => string | null): WordShare[] =>
    [...words.matchAll(pattern)].map((each) => {
      const said = each[0];
      return { said, at: each.index, end: each.index + said.length, percent: percent(each) };
    });
  return [
    ...found(inWords, ([, above = "", below = ""]) => percentOf(digits[above] ?? 0, digits[below] ?? 0)),
    ...found(half, () => "50"),
    ...found(sign, ([said]) => signShare(said)),
    ...found(ofAll, ([, above, below]) => percentOf(Number(above), Number(below))),
    ...found(percentInWords, () => null),
    ...found(vague, () => null),
  ].sort((one, other) => one.at - other.at);
}

/** The first share that is no exact number, so that nothing can be asked for by it. */
export const openShare = (words: string): WordShare | null =>
  wordShares(words).find(({ percent }) => percent === null) ?? null;
