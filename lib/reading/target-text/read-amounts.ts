import Fraction from "fraction.js";
import type { Decimal } from "#lib/domain/resolution.ts";
import { readNumber } from "#lib/reading/read-number.ts";
import { isDescribing, readUnit } from "#lib/reading/target-text/units.ts";
import { type WordShare, wordShares } from "#lib/reading/target-text/word-shares.ts";

/** A number of the text with what it counts. */
export type Amount = {
  kind: "percent" | "permille" | "fraction" | "count";
  value: Decimal;
  upper?: Decimal;
  unit: string;
  unitKnown: boolean;
  /** Of a fraction: what stands below the line. */
  denominator?: string;
  at: number;
  end: number;
  /** Where its numbers stand. */
  used: number[];
};

const number = String.raw`\d{1,3}(?: \d{3})+(?![\d.,])|\d+(?:[.,]\d+)*`;
const everyNumber = new RegExp(number, "gu");
const sign = "(?: ?(%|‰|phần trăm))?";
const amount = new RegExp(
  String.raw`(?<![\p{L}\d/]|[\d.,])(${number})(?:/(${number})(?!/)|${sign}(?: ?(?:–|đến|tới) ?(${number})${sign})?)(?!–\p{L}|/\d|\d|[.,]\d)`,
  "gu",
);
/** "Quyết định 42", "tháng 3", "khóa 13", "ISO 9001:2015": a name, no number. */
const aName =
  /(?:(?:quyết định|chỉ thị|nghị quyết|quy định|nghị định|thông tư|hướng dẫn|kết luận|kế hoạch|điều|khoản|khóa|loại|cấp|mức độ|cấp độ|khu vực|vùng|quý|tháng|ngày)(?: số)?|(?<!\p{L}|tổng )số) $|(?<!\p{L})(?:iso|tcvn|qcvn)[ -]?(?:\d+:)?$/u;
/** "32 giường bệnh trên 1 vạn dân": what a rate is counted on, and no level where another number is one. */
const isCountedOn = (words: string, at: number): boolean =>
  /(?<!\p{L})trên $/u.test(words.slice(0, at)) &&
  /^(?:1 (?:vạn|nghìn)|1\.?000|10\.?000|100\.?000) (?:người )?dân(?!\p{L}| (?:quân|công|cư|tộc))/u.test(
    words.slice(at),
  );
const twoUnits = /^ tỷ (\d{1,3}) triệu( đồng)?(?!\p{L})/u;

/** Every number of the text as it is written, and where. */
export const numbersIn = (words: string): { said: string; at: number }[] =>
  [...words.matchAll(everyNumber)].map(({ index, 0: said }) => ({ said, at: index }));

/** The amounts of a part of the text; the numbers at the places `years` are none. */
export function readAmounts(words: string, years: number[]): Amount[] {
  const masked = years.reduce(
    (text, at) => text.slice(0, at) + text.slice(at).replace(/^\d+/u, (digits) => "·".repeat(digits.length)),
    words,
  );
  const shares = wordShares(masked);
  const inFigures = [...masked.matchAll(amount)].flatMap((found) => {
    const isShare = (found[3] ?? found[5]) !== undefined;
    if (!isShare && aName.test(masked.slice(Math.max(0, found.index - 16), found.index))) return [];
    if (shares.some(({ at, end }) => found.index >= at && found.index < end)) return [];
    const read = found[2] === undefined ? readPlain(found, masked) : readFraction(found, masked);
    return read === null ? [] : [read];
  });
  const all = [...inFigures, ...shares.flatMap(readShare)].sort((one, other) => one.at - other.at);
  const levels = all.filter(({ at }) => !isCountedOn(masked, at));
  return levels.length > 0 ? levels : all;
}

/** "một nửa", "¾", "1/4 số": a share of however many there are. */
function readShare({ said, at, end, percent }: WordShare): Amount[] {
  if (percent === null) return [];
  const used = numbersIn(said).map((each) => at + each.at);
  return [{ kind: "fraction", value: percent, unit: "", unitKnown: false, at, end, used }];
}

function readPlain(found: RegExpExecArray, words: string): Amount | null {
  const [whole, first = "", , firstSign, second, secondSign] = found;
  const [value, upper] = [decimalOf(first), second === undefined ? null : decimalOf(second)];
  const percent = secondSign ?? firstSign;
  if (value === null) return null;
  const at = found.index;
  const end = at + whole.length;
  // A second number that is too long to be one is not used.
  const used = second === undefined || upper === null ? [at] : [at, at + whole.lastIndexOf(second)];
  const isRange = upper !== null && new Fraction(upper).compare(new Fraction(value)) >= 0;
  const figures =
    upper === null
      ? { value, used }
      : isRange
        ? { value, upper, used }
        : { value: upper, used: used.slice(1) };
  if (percent !== undefined) {
    const [kind, unit] = percent === "‰" ? (["permille", "‰"] as const) : (["percent", "%"] as const);
    return { kind, unit, unitKnown: true, at, end, ...figures };
  }
  return readTwoUnits(found, words) ?? readCount(figures, words, at, end);
}

function readCount(
  figures: Pick<Amount, "value" | "upper" | "used">,
  words: string,
  at: number,
  numberEnd: number,
): Amount | null {
  const unit = readUnit(words, numberEnd);
  // "12a", "5G": a name, no number.
  if (/^\p{L}/u.test(words.slice(numberEnd)) && unit === null) return null;
  const digit = /(?<=(?:\/|trên) ?)\d/u.exec(words.slice(numberEnd, unit?.end ?? numberEnd))?.index;
  return {
    kind: "count",
    ...figures,
    used: digit === undefined ? figures.used : [...figures.used, numberEnd + digit],
    unit: unit?.unit ?? "",
    unitKnown: unit?.known ?? false,
    at,
    end: unit?.end ?? numberEnd,
  };
}

/** "251 tỷ 613 triệu đồng" is one amount. */
function readTwoUnits(found: RegExpExecArray, words: string): Amount | null {
  const [whole, first = ""] = found;
  const at = found.index;
  const rest = twoUnits.exec(words.slice(at + whole.length, at + whole.length + 20));
  if (rest === null || !/^\d{1,15}$/u.test(first)) return null;
  const [said, millions = ""] = rest;
  const value = `${first}.${millions.padStart(3, "0")}`.replace(/\.?0+$/u, "");
  const end = at + whole.length + said.length;
  const used = [at, at + whole.length + said.indexOf(millions)];
  return { kind: "count", value, unit: "tỷ đồng", unitKnown: true, at, end, used };
}

const isShareOf = (above: Decimal, below: Decimal): boolean =>
  !below.includes(".") &&
  new Fraction(below).compare(0) > 0 &&
  new Fraction(above).compare(new Fraction(below)) <= 0;

/** "10/10 thôn", "3/4 trường": a share of a number that is fixed; what has no exact percentage is a count. */
function readFraction(found: RegExpExecArray, words: string): Amount | null {
  const [whole, first = "", second = ""] = found;
  const [above, below] = [decimalOf(first), decimalOf(second)];
  const at = found.index;
  if (above === null || below === null || !isShareOf(above, below) || /ngày ?$/u.test(words.slice(0, at)))
    return null;
  const unit = readUnit(words, at + whole.length);
  const share = new Fraction(above).div(new Fraction(below)).mul(100).toString();
  const isExact = /^\d+(\.\d{1,9})?$/u.test(share);
  return {
    kind: isExact ? "fraction" : "count",
    value: isExact ? share : above,
    denominator: below,
    unit: unit?.unit ?? "",
    unitKnown: unit?.known ?? false,
    at,
    end: isExact ? at + whole.length : (unit?.end ?? at + whole.length),
    used: [at, at + first.length + 1],
  };
}

/** In a resolution `1.234` is one thousand and some: the point stands between thousands. */
export function decimalOf(said: string): Decimal | null {
  const read = readNumber(said);
  return read.kind === "number" ? read.decimal : read.kind === "ambiguous" ? read.readings[0] : null;
}

const wentFrom = /^[^,;]{0,40}(?<!\p{L})(?:xuống|lên|còn)(?: còn| đến| tới| mức| dưới| trên)* ?$/u;

/** The amount that is demanded: where one leads to another, the later; a share before a count, a count before an age. */
export function mainAmount(amounts: Amount[], words: string): Amount | null {
  const [first] = amounts.filter(({ kind }) => kind !== "count");
  const [counted] = amounts.filter(({ kind, unit }) => kind === "count" && !isDescribing(unit));
  const chosen = first ?? counted ?? amounts[0] ?? null;
  const next = chosen === null ? undefined : amounts[amounts.indexOf(chosen) + 1];
  return chosen !== null && next !== undefined && wentFrom.test(words.slice(chosen.end, next.at))
    ? next
    : chosen;
}
