import type { ProposalTerm } from "#lib/reading/proposal.ts";
import { type Note, note } from "#lib/reading/target-text/draft.ts";
import { readUnit } from "#lib/reading/target-text/units.ts";
import { eachBranch } from "#lib/reading/target-text/whom.ts";

/** "giai đoạn 2021–2023", "từ năm 2021 đến năm 2023"; what is compared with is no time of the demand. */
const period =
  /(?<!so với (?:\p{L}+ ){0,3})(?<![\d.,/])((?:19|20)\d\d)(?: ?– ?| (?:đến|tới) (?:(?:hết|cuối) )?(?:năm )?)((?:19|20)\d\d)(?![\d%])/gu;

/** Some of the years of the term, or the years after one. */
const someYears = [
  /(?<!\p{L})(?:các|những|mỗi|từng) năm (?:sau|tiếp theo|còn lại|kế tiếp|đầu|cuối)(?: đó)?(?!\p{L})/u,
  /(?<!\p{L})(?:\d+|một|hai|ba|bốn) năm (?:đầu|cuối|sau|tiếp theo|còn lại)(?!\p{L})/u,
  /(?<!\p{L})(?:(?:một )?nửa (?:đầu|cuối|sau)|giữa) nhiệm kỳ(?!\p{L})/u,
  /(?<!\p{L})(?:kể )?từ (?:năm )?(?:19|20)\d\d(?! ?(?:–|đến|tới|\d))/u,
  /(?<!\p{L})năm (?:19|20)\d\d(?:,| và)(?: năm)? (?:19|20)\d\d(?!\d)/u,
  /(?<!\p{L})(?:trừ|riêng) năm (?:19|20)\d\d/u,
  /(?<!\p{L})từ năm thứ (?:\d|hai|ba|tư|năm)(?: của nhiệm kỳ)?(?!\p{L})/u,
];

/** "(kể) từ năm 2023", and nothing of an end. */
const since =
  /(?<!so với (?:\p{L}+ ){0,3})(?<!\p{L})từ (?:đầu )?(?:năm )?((?:19|20)\d\d)(?! ?(?:–|đến|tới|\d))/gu;

/** "từ 2023 hộ xuống còn 1.000 hộ" */
const countsSomething = (words: string, found: RegExpExecArray): boolean =>
  !found[0].includes("năm") && readUnit(words, found.index + found[0].length)?.known === true;

/** "3/5 năm": not in every one. */
const countOfYears =
  /(?<![\d.,/])\d+(?: ?\/ ?| trong (?:tổng )?(?:số )?)\d+ năm(?!\p{L})|(?<!\p{L})(?:ít nhất|tối thiểu|có) \d{1,2} năm(?= (?:liền |liên tục )?(?:đạt|được|hoàn thành|xếp loại))/u;

const partOfYear =
  /(?<!\p{L})(?:(?:mỗi|từng|hằng) (?:tháng|quý|tuần|ngày)|6 tháng (?:đầu|cuối) năm)(?!\p{L})|\/ ?(?:1 )?(?:tháng|quý|tuần|ngày)(?!\p{L})/u;

const perUnit =
  /(?<!\p{L})(?:mỗi|từng) (?!(?:năm|quý|tháng|tuần|ngày|kỳ|nhiệm kỳ|giai đoạn|lần|đợt|khi|bước|loại|mức)(?!\p{L}))\p{L}+(?: (?:bộ|chí|chức|dân|đình|đoàn|đội|hợp|nghiệp|phố|quan|sinh|trấn|viên|vị|xã)(?!\p{L}))?|\p{L}+ nào cũng(?!\p{L})|\/ ?(?:1 )?(?:xã|phường|thôn|làng|bản|ấp|trường|đơn vị|cơ quan|cuộc|lớp)(?!\p{L})/u;

/** From which year on a demand holds, where the words name one, and where that year stands. */
export type Beginning = { year: number; at: number };

/** What narrows a demand to a part of the term, of a year or of those it counts; all but its beginning no field says. */
export type Narrowing = { begins: Beginning | null; time: Note[]; whom: Note[] };

export function readNarrowing(words: string, term: ProposalTerm): Narrowing {
  const years = someYears.flatMap((pattern) => pattern.exec(words)?.[0] ?? []);
  const counted = countOfYears.exec(words)?.[0];
  const part = partOfYear.exec(words)?.[0];
  const each = eachBranch(words) === null ? perUnit.exec(words)?.[0] : undefined;
  return {
    begins: readBeginning(words, term),
    time: [
      ...otherPeriods(words, term).map((said) => note("horizon", "other period", said)),
      ...years.map((said) => note("horizon", "some years", said)),
      ...(counted === undefined ? [] : [note("thresholds", "count of years", counted)]),
      ...(part === undefined ? [] : [note("horizon", "part of a year", part)]),
    ],
    whom: each === undefined ? [] : [note("subject", "per unit", each)],
  };
}

/** A congress names its term from the year that it met in, one before the first that is assessed. */
function otherPeriods(words: string, { firstYear, lastYear }: ProposalTerm): string[] {
  return [...words.matchAll(period)].flatMap(([said, first, last]) => {
    const begins = Number(first) === firstYear || Number(first) === firstYear - 1;
    return begins && Number(last) === lastYear ? [] : [said];
  });
}

/** A year within the term, after its first, from which a demand holds up to the end of the term. */
function readBeginning(words: string, { firstYear, lastYear }: ProposalTerm): Beginning | null {
  const open = [...words.matchAll(since)].find((each) => !countsSomething(words, each)) ?? null;
  const closed = [...words.matchAll(period)].find(([, , last]) => Number(last) === lastYear);
  const found = open ?? closed ?? null;
  const [said = "", year = ""] = found ?? [];
  if (found === null || Number(year) <= firstYear || Number(year) > lastYear) return null;
  return { year: Number(year), at: found.index + said.indexOf(year) };
}
