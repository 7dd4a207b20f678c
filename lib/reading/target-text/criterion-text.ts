import { grades } from "#lib/domain/grade.ts";
import { gradeWords } from "#lib/reading/grade-words.ts";
import type { ProposedCriterion } from "#lib/reading/proposal.ts";
import { foldText } from "#lib/reading/target-text/fold-text.ts";
import { wholly } from "#lib/reading/target-text/words.ts";

/**
 * What a demand is about: "Tỷ lệ hộ nghèo: dưới 2,5%" is about "Tỷ lệ hộ nghèo", and "Đảng viên vi phạm: không có" about
 * "Đảng viên vi phạm"; null where its level does not stand behind it.
 */
export function namedBefore(text: string, criterion: Pick<ProposedCriterion, "thresholds">): string | null {
  const folded = foldText(text);
  const words = levelBehind.exec(folded)?.[1] ?? wordBehind(criterion)?.exec(folded)?.[1];
  const named = withoutSigns(text.slice(0, words?.length ?? 0));
  return named === "" || isTime.test(named) ? null : named;
}

/** The words that a level may be told by behind a colon, where it came from them. */
function wordBehind({ thresholds: [threshold] }: Pick<ProposedCriterion, "thresholds">): RegExp | null {
  if (threshold?.value === "0") return noneBehind;
  return grades.some((each) => each === threshold?.value) ? gradeBehind : null;
}

/** The words of a text between two places, without the signs around them. */
export const wordsBetween = (tidy: string, from: number, to: number): string =>
  withoutSigns(tidy.slice(from, to));

/** "b) Dịch vụ tăng 18,2%;" is "Dịch vụ tăng 18,2%"; the points of "v.v." are its own. */
const withoutSigns = (words: string): string =>
  words
    .replace(/^[\s,;:.–•*+-]+/u, "")
    .replace(/^(?:\(?\d{1,2}[.)]|[a-zđ]\))(?!\d)[\s,;:.–•*+-]*(?=\p{L}|\d)/iu, "")
    .replace(/(?<![\s,;:–-])[\s,;:–-]+$/u, "")
    .replace(/(?<![\s,;:.–-]|\.\p{L}{1,3})[\s,;:.–-]+$/u, "");

/** Behind a level stands at most a time. */
const time = String.raw`(?:(?:lũy kế |tính )?(?:đến|vào|hết)(?: hết| cuối)? (?:năm )?\d{4}|hằng năm|(?:lũy kế )?cả nhiệm kỳ)`;
const end = String.raw`(?: ${time}| \(${time}\))?[. ]*$`;
const sign = "(?:(?:từ|đạt|trên|dưới|ít nhất|tối thiểu|không quá|tối đa|khoảng|[≥≤<>=]) ?)*";
const number = String.raw`\d[\d.,]*(?: ?[/–-] ?\d[\d.,]*)?`;
const unit = String.raw`(?:[%‰](?:\/năm)?|\p{L}[^\s:,;]*(?: \p{L}[^\s:,;]*){0,2})?(?: trở (?:lên|xuống))?`;
/** Behind the colon stands a level and nothing else: "từ 80% trở lên", "5.000 tỷ đồng đến năm 2025". */
const levelBehind = new RegExp(
  String.raw`^([^:]*\p{L}{2}[^:]*?)\s*:\s*${sign}${number} ?${unit}${end}`,
  "iu",
);

/** … and is no more than words; what leads on to them is no name. */
const name = String.raw`^([^:]*\p{L}{2}[^:]*?(?<!(?<!\p{L})(?:đạt|là|được|có|còn)))\s*:\s*`;
const none = "không(?: (?:có|còn|xảy ra|phát sinh|để xảy ra|để phát sinh))?";
const grade = `(?:xếp loại |loại |mức )?${wholly(grades.flatMap((each) => gradeWords[each]))}(?: trở lên)?`;
const noneBehind = new RegExp(`${name}${none}${end}`, "u");
const gradeBehind = new RegExp(`${name}${grade}${end}`, "u");

/** Words that only say when, or lead on. */
const isTime =
  /^(?:phấn đấu|mục tiêu(?: cụ thể)?$|chỉ tiêu(?: \d+)?$|cụ thể|trong đó|(?:tính )?đến|hằng năm|hàng năm|mỗi năm|từ|năm|giai đoạn|thời kỳ|cả nhiệm kỳ|nhiệm kỳ)(?!\p{L})/iu;
