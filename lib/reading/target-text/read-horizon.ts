import type { Horizon } from "#lib/domain/resolution.ts";
import { readUnit } from "#lib/reading/target-text/units.ts";
import { anyOf, saying } from "#lib/reading/target-text/words.ts";

// hằng năm · bình quân hằng năm · cả nhiệm kỳ, thời kỳ · đến năm N

const everyYear = saying([
  "hằng năm",
  "mỗi năm",
  "từng năm",
  "các năm",
  "hằng quý",
  "giữ vững",
  "duy trì",
  "một năm",
  ...["năm sau cao hơn", "năm sau nhiều hơn", "năm sau lớn hơn", "năm sau thấp hơn", "năm sau ít hơn"],
  ...["mỗi quý", "mỗi tháng", "hằng tháng", "mỗi tuần", "hằng tuần"],
]);
const ratePerYear = /% ?\/ ?năm(?!\p{L})/u;
const perYear = /\/ ?năm(?!\p{L})/u;
const byEnd = saying(["cuối nhiệm kỳ", "hết nhiệm kỳ", "kết thúc nhiệm kỳ", "đến hết nhiệm kỳ"]);
const wholeTerm = new RegExp(
  `${anyOf(["cả nhiệm kỳ", "toàn nhiệm kỳ", "trong nhiệm kỳ", "thời kỳ", "giai đoạn", "\\d+ năm"])}|(?<!(?:đầu|cuối|giữa|hết) )${anyOf(["nhiệm kỳ"])}`,
  "u",
);

/** An average over the years; "bình quân đầu người", "bình quân mỗi chi bộ" are over people or bodies, "bình quân chung" is another body's. */
const average = saying(["bình quân", "trung bình"]);
const overPeople =
  /(?:bình quân|trung bình) (?:mỗi|một|từng) (?!năm(?!\p{L}))\p{L}|(?:bình quân|trung bình)(?: [^ ]+){0,3} (?:đầu người|nhân khẩu|chung|trên người)|(?:thu nhập|tiền lương|tuổi thọ) (?:bình quân|trung bình)|hơn (?:mức )?bình quân/u;
/** Per head and year is how an income is given, and says nothing of when it is due. */
export const isIncome = saying(["thu nhập", "tiền lương", "đầu người", "năng suất"]);

const year = /(?<![\d.,/])(?:19|20)\d{2}(?![\d%‰]|[.,/]\d)/gu;
const yearAhead = /(?:năm|cuối|đầu|đến|hết|vào|trước|giai đoạn|thời kỳ|nhiệm kỳ|–|từ) ?$/u;
const notDue = /(?:so với|so|từ|kể từ|sau|trước|(?:^|[^\p{L}])đầu|giữa)(?: cuối| đầu)?(?: năm)? ?$/u;
const due = /(?:đến|vào|cuối|hết)(?: cuối| hết)?(?: năm)? ?$/u;
/** "Cứ 2 năm một lần" is neither every year nor the whole term. */
const everyFewYears = /(?:^|[^\p{L}])(?:cứ|định kỳ|mỗi) \d+ năm/u;
/** "5 năm", "3/5 năm"; of "5.000 năm" the last digits are no number. */
const span = /(?<![\d.,/])(?:(\d+)(?: ?\/ ?| trong (?:tổng )?(?:số )?))?(\d+) năm(?!\p{L})/dgu;

/** What some words say of the time, with the places of the years and spans that say it. */
export type HorizonWords = { horizon: Horizon | null; year: number | null; used: number[]; years: number[] };

type Year = { at: number; value: number; ahead: string; ofPeriod: boolean };

export function readHorizon(words: string): HorizonWords {
  const years = yearsIn(words);
  const spans = [...words.matchAll(span)].flatMap(({ indices = [] }) =>
    indices.slice(1).flatMap((place) => (place === undefined ? [] : [place[0]])),
  );
  const single = years.filter(({ ofPeriod, ahead }) => !ofPeriod && !notDue.test(ahead));
  const period = years.filter(({ ofPeriod }) => ofPeriod).map(({ at }) => at);
  const dueYear = single.find(({ ahead }) => due.test(ahead)) ?? null;
  const horizon = horizonOf(words, dueYear !== null, single.length > 0);
  const chosen = horizon === "by year" ? (dueYear ?? single[0] ?? null) : null;
  return {
    horizon,
    year: chosen?.value ?? null,
    used: [...period, ...spans, ...(chosen === null ? [] : [chosen.at])],
    years: [...years.map(({ at }) => at), ...spans],
  };
}

function horizonOf(words: string, isDue: boolean, hasYear: boolean): Horizon | null {
  if (everyFewYears.test(words)) return null;
  if (average(words) && !overPeople.test(words)) return "average";
  if (everyYear(words) && !(isDue && /đạt/u.test(words) && /giữ vững|duy trì/u.test(words)))
    return "every year";
  if (ratePerYear.test(words) || (perYear.test(words) && !isIncome(words)))
    return wholeTerm.test(words) ? "average" : "every year";
  if (isDue || byEnd(words)) return "by year";
  if (wholeTerm.test(words)) return "total";
  return hasYear ? "by year" : null;
}

function yearsIn(words: string): Year[] {
  const found = [...words.matchAll(year)].map(({ index, 0: said }) => ({
    at: index,
    value: Number(said),
    ahead: words.slice(Math.max(0, index - 24), index),
    behind: words.slice(index + 4, index + 12),
  }));
  return found
    .filter(({ at, ahead }) => yearAhead.test(ahead) || readUnit(words, at + 4)?.known !== true)
    .map(({ at, value, ahead, behind }) => ({
      at,
      value,
      ahead,
      ofPeriod: /^ ?– ?(?:19|20)\d{2}/u.test(behind) || /(?:19|20)\d{2} ?– ?$/u.test(ahead),
    }));
}
