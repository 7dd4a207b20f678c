import { againstYearBefore } from "#lib/reading/target-text/read-change.ts";
import { ofQuota } from "#lib/reading/target-text/whom.ts";

/** What an amount is more than: the plan, or the year before; and the words without the verb that says so. */
export type Excess = { over: "quota" | "year before"; words: string };

const passing =
  /(?<!(?:không|chưa)(?: \p{L}+){0,2} )(?<!\p{L})vượt(?: mức)?(?!\p{L})(?= ?([^,;.\d%]{0,60})$)/u;
const higher = /(?<!\p{L})(?:tăng|cao hơn|nhiều hơn|lớn hơn)(?!\p{L})(?= ?(?:\p{L}+ ){0,3}$)/u;
const plan = /(?<!\p{L})(?:chỉ tiêu|kế hoạch|dự toán)(?!\p{L})/u;

/** "vượt dự toán 10%", "cao hơn 8% so với năm trước": the amount is told beyond that, and the verb is no bound. */
export function readExcess(words: string, { at, end }: { at: number; end: number }): Excess | null {
  const from = Math.max(0, at - 90);
  const ahead = words.slice(from, at);
  const behind = words.slice(end).replace(/^ ?(?:trở lên|trở xuống)/u, "");
  const without = ({ index, 0: verb }: RegExpExecArray): string =>
    words.slice(0, from + index) + " ".repeat(verb.length) + words.slice(from + index + verb.length);
  const passed = passing.exec(ahead);
  if (passed !== null && (plan.test(passed[1] ?? "") || ofQuota(behind)))
    return { over: "quota", words: without(passed) };
  const more = higher.exec(ahead);
  if (more === null) return null;
  if (/^ ?so với/u.test(behind) && ofQuota(behind)) return { over: "quota", words: without(more) };
  const isYear = more[0] !== "tăng" && againstYearBefore(behind);
  return isYear ? { over: "year before", words: without(more) } : null;
}
