import { mainAmount, readAmounts } from "#lib/reading/target-text/read-amounts.ts";
import { readGrade } from "#lib/reading/target-text/read-grade.ts";
import { readHorizon } from "#lib/reading/target-text/read-horizon.ts";
import { isTitle } from "#lib/reading/target-text/read-title.ts";
import { readZero } from "#lib/reading/target-text/read-zero.ts";
import { isDescribing } from "#lib/reading/target-text/units.ts";
import { everyOne } from "#lib/reading/target-text/whom.ts";
import { openShare } from "#lib/reading/target-text/word-shares.ts";

const predicate =
  /(?<!\p{L})(?:đạt|hoàn thành|tham gia|có|được|chấp hành|thực hiện|giữ|sử dụng|xếp loại|tốt nghiệp|đi|học|vào)(?!\p{L})/u;

/**
 * What a part of the text demands by itself: a number or none at all ("strong"), a grade or a title ("weak"), or
 * nothing. `open`: a share that has not yet said what is demanded of those it counts ("100% cán bộ, …").
 */
export type Strength = { demands: "strong" | "weak" | "nothing"; open: boolean };

export function strengthOf(words: string): Strength {
  const main = mainAmount(readAmounts(words, readHorizon(words).years), words);
  if (main !== null && !(main.kind === "count" && isDescribing(main.unit))) {
    const behind = words.slice(main.end);
    const open = main.kind === "percent" && /\p{L}{2}/u.test(behind) && !predicate.test(behind);
    return { demands: "strong", open: open && readGrade(behind) === null };
  }
  if (readZero(words) !== null || openShare(words) !== null) return { demands: "strong", open: false };
  const isWeak = readGrade(words) !== null || isTitle(words) || everyOne(words);
  return { demands: isWeak ? "weak" : "nothing", open: false };
}
