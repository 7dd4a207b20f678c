import { strengthOf } from "#lib/reading/target-text/strength.ts";
import type { Piece } from "#lib/reading/target-text/words.ts";

const bracket = /\(([^()]{0,300})\)/gu;
const mereShare = /^ ?\d[\d.,]* ?%? ?$/u;
/** "Đến hết năm 2025", "cả nhiệm kỳ": said of what stands before it; "lũy kế" says how a state is counted, and no more. */
const mereTime =
  /^ ?(?:(?:lũy kế|cộng dồn|tính|chậm nhất) )?(?:(?:(?:đến|vào|trong) )?(?:(?:hết|cuối) )?năm \d{4}|\d+ năm|(?:giai đoạn|thời kỳ) \d{4} ?– ?\d{4}|(?:hằng|mỗi) năm|(?:(?:cả|toàn|trong) |(?:đến )?(?:hết|cuối) )nhiệm kỳ) ?$/u;
const aside = /^ ?(?:theo|so với|gồm|bao gồm|quyết định|chỉ thị|tính|giá)(?!\p{L})/u;

/** A number with its unit and nothing else, "(8 xã)", belongs to what stands before it; words with a number demand something. */
const demandsItself = (words: string): boolean =>
  /^[^\d]*\p{L}{2}[^\d]*\d/u.test(words) && !aside.test(words) && strengthOf(words).demands === "strong";

/** Takes the conditions in brackets out of a text, and blanks every bracket but one that holds a mere share or time. */
export function splitBrackets(words: string): { rest: string; inside: Piece[]; heads: Piece[] } {
  const inside: Piece[] = [];
  const heads: Piece[] = [];
  const rest = words.replace(bracket, (whole, content: string, at: number) => {
    if (mereShare.test(content) || mereTime.test(content)) return ` ${content} `;
    const piece = { words: content, at: at + 1 };
    if (demandsItself(content)) inside.push(piece);
    else if (/^ ?\d/u.test(content)) heads.push(piece);
    return " ".repeat(whole.length);
  });
  return { rest, inside, heads };
}
