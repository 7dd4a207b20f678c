/** What a demand is about: "Tỷ lệ hộ nghèo: dưới 2,5%" is about "Tỷ lệ hộ nghèo"; null where no level stands behind it. */
export function namedBefore(text: string): string | null {
  const named = levelBehind.exec(text)?.[1] ?? "";
  return named === "" || isTime.test(named) ? null : named;
}

/** The words of a text between two places, without the signs around them. */
export const wordsBetween = (tidy: string, from: number, to: number): string =>
  tidy.slice(from, to).replace(/^[\s,;:.–-]+|[\s,;:]+$/gu, "");

/** Behind the colon stands a level and nothing else: "từ 80% trở lên", "5.000 tỷ đồng đến năm 2025". */
const levelBehind =
  /^([^:]*\p{L}{2}[^:]*?)\s*:\s*(?:(?:từ|đạt|trên|dưới|ít nhất|tối thiểu|không quá|tối đa|khoảng|[≥≤<>=]) ?)*\d[\d.,]*(?: ?[/–-] ?\d[\d.,]*)? ?(?:[%‰](?:\/năm)?|\p{L}[^\s:,;]*(?: \p{L}[^\s:,;]*){0,2})?(?: trở (?:lên|xuống))?(?: (?:đến|vào|hết)(?: hết)? (?:năm )?\d{4}| hằng năm| cả nhiệm kỳ)?[. ]*$/iu;
/** Words that only say when, or lead on. */
const isTime =
  /^(?:phấn đấu|mục tiêu(?: cụ thể)?$|chỉ tiêu(?: \d+)?$|cụ thể|trong đó|(?:tính )?đến|hằng năm|hàng năm|mỗi năm|từ|năm|giai đoạn|thời kỳ|cả nhiệm kỳ|nhiệm kỳ)(?!\p{L})/iu;
